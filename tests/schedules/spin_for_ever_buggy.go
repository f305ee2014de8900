// Leak: never
// Never ends: always
// Why: nobody sets the flag.
package main

import "sync/atomic"

func main() {
	var ready atomic.Bool
	go func() {
		for !ready.Load() {
		}
	}()
}
