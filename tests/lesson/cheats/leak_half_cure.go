// Reason: leak
// The worker listens while it works, then sends without looking: both may be ready.
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

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()

	result := make(chan string)
	go func() {
		select {
		case <-time.After(work):
			result <- "done"
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
