// Leak: sometimes line 19 chan send
// Exact clock: never
// Why: the worker listens to the context while it works, not while it sends: when the work ends just before the
// timeout and main has left, the bare send waits for ever. With an ideal clock the timeout is always first.
package main

import (
	"context"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	ch := make(chan int)
	go func() {
		select {
		case <-time.After(5 * time.Second):
			ch <- 1
		case <-ctx.Done():
		}
	}()
	select {
	case <-ch:
	case <-ctx.Done():
	}
}
