// Leak: sometimes line 12 chan send
// Exact clock: sometimes line 12 chan send
// Why: work and patience end at the same instant: either may be first, with any clock.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(100 * time.Millisecond)
		ch <- 1
	}()
	select {
	case <-ch:
	case <-time.After(100 * time.Millisecond):
	}
}
