// Leak: never
// Panic: sometimes
// Why: no data race, but between the load and the store the other may add.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var wg sync.WaitGroup
	var n atomic.Int32
	wg.Add(2)
	for range 2 {
		go func() {
			n.Store(n.Load() + 1)
			wg.Done()
		}()
	}
	wg.Wait()
	if n.Load() != 2 {
		panic("lost")
	}
}
