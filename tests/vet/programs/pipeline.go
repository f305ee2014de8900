package main

import (
	"context"
	"fmt"
)

func numbers(ctx context.Context) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := 0; ; i++ {
			select {
			case out <- i:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func squares(ctx context.Context, in <-chan int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			select {
			case out <- n * n:
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}

func run() int {
	ctx, cancel := context.WithCancel(context.Background())
	sum := 0
	for n := range squares(ctx, numbers(ctx)) {
		sum += n
		if n > 50 {
			fmt.Sprintf("stop at %d", n)
			break
		}
	}
	if sum > 10 {
		return sum
	}
	cancel()
	return 0
}

func main() {
	fmt.Println(run())
}

// Vet:
// 39:2: the cancel function is not used on all paths (possible context leak)
// 44:4: result of fmt.Sprintf call not used
// 49:3: this return statement may be reached without using the cancel var defined on line 39
