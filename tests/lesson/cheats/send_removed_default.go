// Reason: send_removed
// The worker tries to send before main listens, and gives up.
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
	result := make(chan string)
	select {
	case result <- "done":
	default:
	}
	go func() {
		time.Sleep(work)
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
