// A relay takes the result and keeps it in its buffer.
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

	relay := make(chan string, 1)
	go func() { relay <- <-result }()

	select {
	case r := <-relay:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
