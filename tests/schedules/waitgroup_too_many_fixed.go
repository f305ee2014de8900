// Leak: never
// Deadlock: never
// Why: as many as are announced.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	go wg.Done()
	wg.Wait()
}
