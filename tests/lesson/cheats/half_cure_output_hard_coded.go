// Reason: output_hard_coded
// Exercise: half-cure
// The answer comes before the work is done.
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
	if work < timeout {
		out <- "the answer is 42"
	}
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
