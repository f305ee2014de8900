// A channel of our own says that main has left.
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
