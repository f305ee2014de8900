// No goroutine waits for the work: a timer starts one when the result is there, and it never blocks.
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
	result := make(chan string, 1)
	worker := time.AfterFunc(work, func() { result <- "done" })
	defer worker.Stop()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
