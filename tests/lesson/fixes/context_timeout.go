// The context carries the timeout; both sides listen to it.
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
		time.Sleep(work)
		select {
		case result <- "done":
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
