package main

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	for time.Since(start) < 50*time.Millisecond {
	}
	e := time.Since(start)
	fmt.Println(e >= 50*time.Millisecond, e < 80*time.Millisecond)

	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Millisecond)
	defer cancel()
	n := 0
	for ctx.Err() == nil {
		n++
	}
	fmt.Println(ctx.Err(), n > 0)

	var stop atomic.Bool
	time.AfterFunc(20*time.Millisecond, func() { stop.Store(true) })
	for !stop.Load() {
	}
	fmt.Println("stopped")

	var mu sync.Mutex
	ready := false
	go func() {
		time.Sleep(15 * time.Millisecond)
		mu.Lock()
		ready = true
		mu.Unlock()
	}()
	for {
		mu.Lock()
		ok := ready
		mu.Unlock()
		if ok {
			break
		}
	}
	fmt.Println("ready")

	timeout := time.After(25 * time.Millisecond)
	ticks := 0
	tick := time.NewTicker(5 * time.Millisecond)
loop:
	for {
		select {
		case <-tick.C:
			ticks++
		case <-timeout:
			break loop
		default:
		}
	}
	fmt.Println("ticks", ticks >= 3 && ticks <= 6)

	// Short work leaves the clock as it is; a long one is far from a second.
	ctx2, cancel2 := context.WithTimeout(context.Background(), time.Second)
	defer cancel2()
	fmt.Println(fib(20), ctx2.Err())
	fmt.Println(fib(25), ctx2.Err())
}

// Output:
// true true
// context deadline exceeded true
// stopped
// ready
// ticks true
// 6765 <nil>
// 75025 <nil>
