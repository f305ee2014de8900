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
func heartbeat() {
	for range time.Tick(period) {
		// A real one would write to a monitor.
	}
}

func main() {
	go heartbeat()
	time.Sleep(work)
	fmt.Println("work done")
}
