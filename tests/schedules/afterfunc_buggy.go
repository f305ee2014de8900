// Leak: sometimes line 11 chan send
// Exact clock: never
// Why: with a slow machine both timers have fired before main looks; the function's send then waits for ever.
package main

import "time"

func main() {
	ch := make(chan int)
	time.AfterFunc(time.Second, func() {
		ch <- 1
	})
	select {
	case <-ch:
	case <-time.After(2 * time.Second):
	}
}
