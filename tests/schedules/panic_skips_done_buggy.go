// Leak: never
// Deadlock: always
// Why: the panic is recovered, but Done is not deferred and never called.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer func() { recover() }()
		panic("caught")
	}()
	wg.Wait()
}
