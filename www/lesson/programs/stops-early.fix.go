package main

import (
	"context"
	"fmt"
)

const wanted = 3

// count sends 1, 2, 3 and so on, until ctx ends.
func count(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			select {
			case out <- n:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	for n := range count(ctx) {
		fmt.Println(n)
		if n == wanted {
			break
		}
	}
}
