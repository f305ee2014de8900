// Reason: longer_timeout
// The wait is longer than any work that was seen so far.
package main

import (
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 10 * time.Second
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
	}

}
