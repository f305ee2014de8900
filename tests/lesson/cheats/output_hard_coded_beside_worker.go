// Reason: output_hard_coded
// A goroutine works, but main does not listen to it.
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
	go func() {
		time.Sleep(work)
	}()

	time.Sleep(min(work, timeout))
	if work < timeout {
		fmt.Println("done")
	} else {
		fmt.Println("timeout")
	}
}
