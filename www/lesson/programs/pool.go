package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	workers  = 3
	items    = 5
	workTime = 40 * time.Millisecond // for each item
	spread   = 0 * time.Millisecond  // more for some items than for others
	capacity = 0                     // of every channel
)

// gen sends 2, 3, 4 ... then closes.
func gen() <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for i := range items {
			out <- i + 2
		}
	}()
	return out
}

// sq squares, slowly. All workers receive from the same channel.
func sq(in <-chan int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for n := range in {
			time.Sleep(workTime + time.Duration(n%3)*spread)
			out <- n * n
		}
	}()
	return out
}

// merge brings several channels together into one.
func merge(inputs []<-chan int) <-chan int {
	out := make(chan int, capacity)
	var wg sync.WaitGroup
	for _, in := range inputs {
		wg.Go(func() {
			for n := range in {
				out <- n
			}
		})
	}
	// Wait needs a goroutine of its own: here it would block merge before main has begun to receive.
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	start := time.Now()
	source := gen()
	var results []<-chan int
	for range workers {
		results = append(results, sq(source))
	}
	for n := range merge(results) {
		fmt.Println(n)
	}
	fmt.Println("total time:", time.Since(start).Round(time.Millisecond))
}
