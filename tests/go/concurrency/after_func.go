package main

import (
	"context"
	"fmt"
	"sync"
)

func main() {
	ctx, cancel := context.WithCancel(context.Background())
	var wg sync.WaitGroup
	wg.Add(1)
	stop := context.AfterFunc(ctx, func() {
		defer wg.Done()
		fmt.Println("cleanup", ctx.Err())
	})
	stop2 := context.AfterFunc(ctx, func() { fmt.Println("never") })
	fmt.Println(stop2(), stop2())
	cancel()
	wg.Wait()
	fmt.Println(stop())
	wg.Add(1)
	context.AfterFunc(ctx, func() { fmt.Println("at once"); wg.Done() })
	wg.Wait()
}

// Output:
// true false
// cleanup context canceled
// false
// at once
