// Reason: timeout_removed
// main waits as long as it takes.
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

	fmt.Println(<-result)
}
