// main cancels the worker, then waits until it has really gone.
package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	var wg sync.WaitGroup
	defer wg.Wait()
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()

	result := make(chan string)
	wg.Add(1)
	go func() {
		defer wg.Done()
		select {
		case <-time.After(work):
			select {
			case result <- "done":
			case <-ctx.Done():
			}
		case <-ctx.Done():
		}
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-ctx.Done():
		fmt.Println("timeout")
	}
}
