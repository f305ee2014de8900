// Reason: drains_sometimes
// Half of the time somebody receives the late result.
package main

import (
	"fmt"
	"math/rand/v2"
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
	case <-time.After(timeout):
		fmt.Println("timeout")
		if rand.IntN(2) == 0 {
			<-result
		}
	}
}
