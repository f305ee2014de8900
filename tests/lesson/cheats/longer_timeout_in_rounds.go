// Reason: longer_timeout
// main is patient, a round at a time.
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

	for range 10 {
		select {
		case r := <-result:
			fmt.Println(r)
			return
		case <-time.After(timeout):
		}
	}
	fmt.Println("timeout")
}
