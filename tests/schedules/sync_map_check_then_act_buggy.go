// Leak: never
// Panic: sometimes
// Why: between the load and the store the other may have looked too.
package main

import (
	"sync"
	"sync/atomic"
)

func main() {
	var m sync.Map
	var won atomic.Int32
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, ok := m.Load("k"); !ok {
				m.Store("k", 1)
				won.Add(1)
			}
		}()
	}
	wg.Wait()
	if won.Load() != 1 {
		panic("not one")
	}
}
