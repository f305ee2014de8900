// Reason: timeout_removed
// Exercise: half-cure
// main waits as long as it takes.
package main

import (
	"context"
	"fmt"
	"time"
)

const (
	timeout = 2 * time.Second
	work    = 2 * time.Second
)

func compute(ctx context.Context) <-chan string {
	out := make(chan string)
	go func() {
		select {
		case <-time.After(work):
			select {
			case out <- "the answer is 42":
			case <-ctx.Done():
			}
		case <-ctx.Done():
		}
	}()
	return out
}

func main() {
	fmt.Println(<-compute(context.Background()))
}
