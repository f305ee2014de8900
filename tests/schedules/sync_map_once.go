// Leak: never
// Panic: never
// Why: LoadOrStore lets one of two win.
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
			if _, loaded := m.LoadOrStore("k", 1); !loaded {
				won.Add(1)
			}
		}()
	}
	wg.Wait()
	if won.Load() != 1 {
		panic("not one")
	}
}
