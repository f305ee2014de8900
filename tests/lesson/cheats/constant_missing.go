// Reason: constant_missing
// The work's time is written where it is used, so it can't be varied.
package main

import (
	"fmt"
	"time"
)

const timeout = 100 * time.Millisecond

func main() {
	result := make(chan string, 1)
	go func() {
		time.Sleep(50 * time.Millisecond)
		result <- "done"
	}()
	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
