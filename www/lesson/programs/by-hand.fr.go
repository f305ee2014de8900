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

// poll demande des nouvelles à intervalles réguliers, jusqu’à la fin de ctx.
func poll(ctx context.Context, name string, every time.Duration) {
	for {
		select {
		case <-time.After(every):
			fmt.Println("nouvelles reçues :", name)
		case <-ctx.Done():
			fmt.Println(name, "s’arrête :", ctx.Err())
			return
		}
	}
}

func main() {
	// Ctrl+C dans un terminal, « Annuler maintenant » sur cette page.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()

	var wg sync.WaitGroup
	wg.Go(func() { poll(ctx, "Oslo", 900*time.Millisecond) })
	wg.Go(func() { poll(ctx, "Lima", 1600*time.Millisecond) })
	wg.Wait()
	fmt.Println("plus personne")
}
