// Exercise: half-cure
// No goroutine waits: a timer starts one that never blocks.
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
	out := make(chan string, 1)
	timer := time.AfterFunc(work, func() { out <- "the answer is 42" })
	context.AfterFunc(ctx, func() { timer.Stop() })
	return out
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	select {
	case answer := <-compute(ctx):
		fmt.Println(answer)
	case <-ctx.Done():
		fmt.Println("gave up:", ctx.Err())
	}
}
