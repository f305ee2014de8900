// Reason: timeout_removed
// The case is still there, but nothing will ever come from a nil channel.
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

	var never <-chan time.Time
	select {
	case r := <-result:
		fmt.Println(r)
	case <-never:
		fmt.Println("timeout")
	}
}
