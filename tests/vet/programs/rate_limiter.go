package main

import (
	"context"
	"fmt"
	"sync"
	"time"
)

type Limiter struct {
	tick *time.Ticker
	mu   sync.Mutex
	used int
}

func (l *Limiter) Wait(ctx context.Context) error {
	select {
	case <-l.tick.C:
		l.mu.Lock()
		defer l.mu.Unlock()
		l.used++
		return nil
	case <-ctx.Done():
		return fmt.Errorf("wait: %s", ctx.Err())
	}
}

func main() {
	l := Limiter{tick: time.NewTicker(time.Millisecond)}
	defer l.tick.Stop()
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Millisecond)
	defer cancel()
	for {
		if err := l.Wait(ctx); err != nil {
			fmt.Printf("%v after %.2f calls\n", err, l.used)
			return
		}
	}
}

// Vet:
// 35:25: fmt.Printf format %.2f has arg l.used of wrong type int
