// Leak: never
// Deadlock: always
// Why: two are announced, one comes.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(2)
	go wg.Done()
	wg.Wait()
}
