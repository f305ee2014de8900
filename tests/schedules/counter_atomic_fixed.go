// Leak: never
// Panic: never
// Why: an atomic addition is one step.
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
			n.Add(1)
			wg.Done()
		}()
	}
	wg.Wait()
	if n.Load() != 2 {
		panic(n.Load())
	}
}
