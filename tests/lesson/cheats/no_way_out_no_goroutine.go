// Reason: no_goroutine
// Exercise: no-way-out
// The heart does not beat.
package main

import (
	"fmt"
	"time"
)

const (
	period = 10 * time.Millisecond
	work   = 35 * time.Millisecond
)

// heartbeat says at every tick that we are alive.
func Heartbeat() {
	for range time.Tick(period) {
		// A real one would write to a monitor.
	}
}

func main() {
	time.Sleep(work)
	fmt.Println("work done")
}
