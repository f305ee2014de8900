// Leak: never
// Never ends: never
// Why: the loop ends once the flag is set, which nothing prevents for ever.
package main

import (
	"runtime"
	"sync/atomic"
)

func main() {
	var ready atomic.Bool
	go ready.Store(true)
	for !ready.Load() {
		runtime.Gosched()
	}
}
