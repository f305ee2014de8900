// Reason: drains_sometimes
// After the timeout main gives the worker a little more time, but not all it may need.
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
	go func() {
		time.Sleep(work)
		result <- "done"
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
		select {
		case <-result:
		case <-time.After(timeout):
		}
	}
}
