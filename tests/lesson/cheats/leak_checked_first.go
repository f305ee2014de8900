// Reason: leak
// The worker looks whether main has left, then sends: main may leave in between.
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
	left := make(chan struct{})
	defer close(left)

	result := make(chan string)
	go func() {
		time.Sleep(work)
		select {
		case <-left:
			return
		default:
		}
		result <- "done"
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
