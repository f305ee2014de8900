// Reason: leak
// Exercise: no-way-out
// A ticker that is stopped does not close its channel: the loop waits for ever.
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
func heartbeat(ticker *time.Ticker) {
	for range ticker.C {
		// A real one would write to a monitor.
	}
}

func main() {
	ticker := time.NewTicker(period)
	defer ticker.Stop()
	go heartbeat(ticker)
	time.Sleep(work)
	fmt.Println("work done")
}
