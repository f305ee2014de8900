// Reason: timeout_removed
// main looks at the clock only when the worker has finished.
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
	worked := make(chan struct{})
	go func() {
		defer close(worked)
		time.Sleep(work)
		result <- "done"
	}()

	start := time.Now()
	<-worked
	if time.Since(start) > 1000*timeout {
		fmt.Println("timeout")
		return
	}
	fmt.Println(<-result)
}
