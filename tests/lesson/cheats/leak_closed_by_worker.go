// Reason: leak
// Closing the channel after the send comes too late: the send is what blocks.
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
		defer close(result)
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
