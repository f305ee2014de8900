// Leak: never
// Why: the send has a way out too.
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
			select {
			case ch <- 1:
			case <-ctx.Done():
			}
		case <-ctx.Done():
		}
	}()
	select {
	case <-ch:
	case <-ctx.Done():
	}
}
