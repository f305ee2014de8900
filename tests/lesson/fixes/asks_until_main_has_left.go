// The worker asks again and again, and stops when main has left.
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
	defer close(left)

	result := make(chan string)
	go func() {
		time.Sleep(work)
		for {
			select {
			case result <- "done":
				return
			case <-left:
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
