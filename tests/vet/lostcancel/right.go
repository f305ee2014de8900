package main

import (
	"context"
	"fmt"
	"time"
)

func work(ctx context.Context, out chan<- int) {
	defer close(out)
	for i := 0; ; i++ {
		select {
		case out <- i:
		case <-ctx.Done():
			return
		}
	}
}

func first(n int) (sum int) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second)
	defer cancel()
	out := make(chan int)
	go work(ctx, out)
	for v := range out {
		sum += v
		if v == n {
			return
		}
	}
	return
}

func main() {
	fmt.Println(first(4))
	wait := time.Minute
	ctx, stop := context.WithTimeoutCause(context.Background(), wait, nil)
	stop()
	<-ctx.Done()
}

// Vet:
