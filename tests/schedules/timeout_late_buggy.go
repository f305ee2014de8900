// Leak: sometimes line 13 chan send
// Exact clock: always line 13 chan send
// Why: the timeout was set after the work began, so that the work may still win on a slow machine; with an ideal clock
// the timeout always comes first.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(200 * time.Millisecond)
		ch <- 1
	}()
	select {
	case <-ch:
	case <-time.After(100 * time.Millisecond):
	}
}
