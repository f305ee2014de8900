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

// heartbeat signale à chaque battement que nous sommes en vie, jusqu’à la fin de ctx.
func heartbeat(ctx context.Context) {
	ticks := time.Tick(period)
	for {
		select {
		case <-ticks:
			// Un vrai programme écrirait à un moniteur.
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
	fmt.Println("travail terminé")
}
