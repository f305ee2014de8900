// Leak: never
// Never ends: always
// Why: the sender is received from at a tick, sooner or later; only the loop goes on.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	ch := make(chan int)
	go func() {
		for range t.C {
			select {
			case <-ch:
			default:
			}
		}
	}()
	go func() {
		ch <- 1
	}()
}
