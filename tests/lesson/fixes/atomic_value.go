// A deadline by the clock, a look at the result every millisecond.
// Not proved: it looks at the clock.
package main

import (
	"fmt"
	"sync/atomic"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	var result atomic.Value
	go func() {
		time.Sleep(work)
		result.Store("done")
	}()

	deadline := time.Now().Add(timeout)
	for time.Now().Before(deadline) {
		if r := result.Load(); r != nil {
			fmt.Println(r)
			return
		}
		time.Sleep(time.Millisecond)
	}
	fmt.Println("timeout")
}
