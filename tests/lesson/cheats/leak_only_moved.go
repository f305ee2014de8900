// Reason: leak
// The send no longer blocks, the goroutine that waits for main does.
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
	seen := make(chan struct{})
	go func() {
		time.Sleep(work)
		result <- "done"
		<-seen
	}()

	select {
	case r := <-result:
		fmt.Println(r)
		close(seen)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
