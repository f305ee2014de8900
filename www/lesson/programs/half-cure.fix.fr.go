package main

import (
	"context"
	"fmt"
	"time"
)

const (
	timeout = 2 * time.Second
	work    = 2 * time.Second
)

func compute(ctx context.Context) <-chan string {
	out := make(chan string)
	go func() {
		select {
		case <-time.After(work):
			select {
			case out <- "la réponse est 42":
			case <-ctx.Done(): // main est parti
			}
		case <-ctx.Done():
		}
	}()
	return out
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	select {
	case answer := <-compute(ctx):
		fmt.Println(answer)
	case <-ctx.Done():
		fmt.Println("abandon :", ctx.Err())
	}
}
