// Exercise: half-cure
// main stays until the goroutine has closed its channel.
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
		defer close(out)
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
	case answer, ok := <-answers:
		if ok {
			fmt.Println(answer)
		} else {
			fmt.Println("gave up:", ctx.Err())
		}
	case <-ctx.Done():
		fmt.Println("gave up:", ctx.Err())
		for range answers {
		}
	}
}
