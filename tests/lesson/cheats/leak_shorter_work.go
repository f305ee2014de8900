// Reason: leak
// Quicker work only hides the leak; the work is not ours to set.
package main

import (
	"fmt"
	"time"
)

const (
	work    = 1 * time.Millisecond
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
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
