package main

import (
	"context"
	"fmt"
	"time"
)

const (
	period = 10 * time.Millisecond
	work   = 35 * time.Millisecond
)

// heartbeat says at every tick that we are alive, until ctx ends.
func heartbeat(ctx context.Context) {
	ticks := time.Tick(period)
	for {
		select {
		case <-ticks:
			// A real one would write to a monitor.
		case <-ctx.Done():
			return
		}
	}
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	go heartbeat(ctx)
	time.Sleep(work)
	fmt.Println("work done")
}
