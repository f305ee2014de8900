// Reason: leak
// The goroutine no longer blocks; it asks for ever instead.
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
		for {
			select {
			case result <- "done":
				return
			default:
				time.Sleep(time.Millisecond)
			}
		}
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
