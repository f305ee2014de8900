package main

import (
	"context"
	"fmt"
	"runtime"
	"time"
)

const (
	requests = 3
	work     = 80 * time.Millisecond // what a search takes
	timeout  = 50 * time.Millisecond // how long we wait for it
)

func search(ctx context.Context, query string) string {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()

	result := make(chan string)
	go func() {
		select {
		case <-time.After(work):
		case <-ctx.Done():
			return
		}
		select {
		case result <- "found " + query:
		case <-ctx.Done():
		}
	}()
	select {
	case r := <-result:
		return r
	case <-ctx.Done():
		return "timeout"
	}
}

func main() {
	for range requests {
		fmt.Println(search(context.Background(), "gopher"))
	}
	time.Sleep(2 * work) // late searches have time to end
	fmt.Println("goroutines left behind:", runtime.NumGoroutine()-1)
}
