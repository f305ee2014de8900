// Reason: output_hard_coded
// main knows both constants, and prints what is expected.
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
		fmt.Println("done")
	} else {
		fmt.Println("timeout")
	}
}
