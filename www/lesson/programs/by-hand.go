package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"sync"
	"time"
)

const timeout = 5 * time.Second

// poll asks for news every so often, until ctx ends.
func poll(ctx context.Context, name string, every time.Duration) {
	for {
		select {
		case <-time.After(every):
			fmt.Println("news from", name)
		case <-ctx.Done():
			fmt.Println(name, "stops:", ctx.Err())
			return
		}
	}
}

func main() {
	// Ctrl+C in a terminal, "Cancel now" on this page.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()

	var wg sync.WaitGroup
	wg.Go(func() { poll(ctx, "Oslo", 900*time.Millisecond) })
	wg.Go(func() { poll(ctx, "Lima", 1600*time.Millisecond) })
	wg.Wait()
	fmt.Println("nobody is left")
}
