// Reason: longer_timeout
// The constant looks untouched; the wait is twenty times as long.
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

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(20 * timeout):
		fmt.Println("timeout")
	}
}
