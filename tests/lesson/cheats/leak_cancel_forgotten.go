// Reason: leak
// The context is never cancelled: its cancel is thrown away.
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
	ctx, _ := context.WithCancel(context.Background())
	result := make(chan string)
	go func() {
		time.Sleep(work)
		select {
		case result <- "done":
		case <-ctx.Done():
		}
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
