// Leak: never
// Why: the send is in a select with the context.
package main

import "context"

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	ch := make(chan int)
	go func() {
		select {
		case ch <- 1:
		case <-ctx.Done():
		}
	}()
	go cancel()
	select {
	case <-ch:
	case <-ctx.Done():
	}
	cancel()
}
