package main

import (
	"context"
	"fmt"
	"time"
)

func query(ctx context.Context, name string, d time.Duration, out chan<- string) {
	select {
	case <-time.After(d):
		select {
		case out <- name:
		case <-ctx.Done():
		}
	case <-ctx.Done():
	}
}

func first(replicas map[string]time.Duration) string {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	out := make(chan string)
	for n, d := range replicas {
		go query(ctx, n, d, out)
	}
	return <-out
}

func main() {
	fmt.Println(first(map[string]time.Duration{"slow": time.Second, "fast": time.Millisecond, "mid": 200 * time.Millisecond}))
}

// Output:
// fast
