// Reason: drains_sometimes
// Exercise: half-cure
// main looks once more after the timeout; the answer is not always there yet.
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
			out <- "the answer is 42"
		case <-ctx.Done():
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	answers := compute(ctx)
	select {
	case answer := <-answers:
		fmt.Println(answer)
	case <-ctx.Done():
		fmt.Println("gave up:", ctx.Err())
		select {
		case <-answers:
		default:
		}
	}
}
