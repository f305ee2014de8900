// The timeout stays where it was; leaving main cancels the worker, even in the middle of its work.
package main

import (
	"context"
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func slow(ctx context.Context, result chan<- string) {
	select {
	case <-time.After(work):
	case <-ctx.Done():
		return
	}
	select {
	case result <- "done":
	case <-ctx.Done():
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	result := make(chan string)
	go slow(ctx, result)

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
