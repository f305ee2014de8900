// Leak: never
// Panic: never
// Why: recovered, and done all the same.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		defer func() { recover() }()
		panic("caught")
	}()
	wg.Wait()
}
