package main

import (
	"context"
	"fmt"
	"time"
)

func worker(ctx context.Context, pulse time.Duration) (<-chan struct{}, <-chan int) {
	beat, out := make(chan struct{}, 1), make(chan int)
	go func() {
		defer close(out)
		tick := time.NewTicker(pulse)
		defer tick.Stop()
		for i := 0; ; {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				select {
				case beat <- struct{}{}:
				default:
				}
			case out <- i:
				i++
			}
		}
	}()
	return beat, out
}

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	beat, out := worker(ctx, 2*time.Millisecond)
	for range 3 {
		fmt.Println("result", <-out)
	}
	<-beat
	fmt.Println("alive")
	cancel()
	for range out {
	}
	_, ok := <-out
	fmt.Println(ok)
}

// Output:
// result 0
// result 1
// result 2
// alive
// false
