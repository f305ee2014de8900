// Leak: sometimes line 11 chan send
// Why: the worker does not look at the context: when main leaves on the cancellation, its send waits for ever.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
	go cancel()
	select {
	case <-ch:
	case <-ctx.Done():
	}
}
