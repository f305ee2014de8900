// Reason: output_hard_coded
// The right words at the right time, but nobody has worked for them.
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
	if work < timeout {
		time.Sleep(work)
		fmt.Println("done")
		return
	}
	time.Sleep(timeout)
	fmt.Println("timeout")
}
