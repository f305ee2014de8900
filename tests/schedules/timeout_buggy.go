// Leak: sometimes line 13 chan send
// Exact clock: never
// Why: 50 ms of work beat 100 ms of patience with an ideal clock; with a slow machine the timeout may win, and then
// nobody receives.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(50 * time.Millisecond)
		ch <- 1
	}()
	select {
	case <-ch:
	case <-time.After(100 * time.Millisecond):
	}
}
