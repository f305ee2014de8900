// Reason: race
// The signal goes through the channel, the result beside it: nothing orders its writing and its reading.
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
	done := make(chan struct{}, 1)
	result := "done"
	go func() {
		time.Sleep(work)
		done <- struct{}{}
		result = "done"
	}()

	select {
	case <-done:
		fmt.Println(result)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
