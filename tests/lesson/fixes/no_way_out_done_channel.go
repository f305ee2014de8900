// Exercise: no-way-out
// A second case, that main opens.
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
func heartbeat(done <-chan struct{}) {
	tick := time.Tick(period)
	for {
		select {
		case <-tick:
			// A real one would write to a monitor.
		case <-done:
			return
		}
	}
}

func main() {
	done := make(chan struct{})
	defer close(done)
	go heartbeat(done)
	time.Sleep(work)
	fmt.Println("work done")
}
