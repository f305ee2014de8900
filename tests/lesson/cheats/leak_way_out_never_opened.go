// Reason: leak
// The worker has its way out, but nobody ever opens it.
package main

import (
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	left := make(chan struct{})
	result := make(chan string)
	go func() {
		time.Sleep(work)
		select {
		case result <- "done":
		case <-left:
		}
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
