// Leak: never
// Deadlock: never
// Why: Goexit ends the goroutine, deferred calls included.
package main

import (
	"runtime"
	"sync"
)

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		runtime.Goexit()
	}()
	wg.Wait()
}
