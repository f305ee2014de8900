package main

import (
	"fmt"
	"slices"
	"sync"
)

func merge[T any](chans ...<-chan T) <-chan T {
	out := make(chan T)
	var wg sync.WaitGroup
	wg.Add(len(chans))
	for _, c := range chans {
		go func() {
			defer wg.Done()
			for v := range c {
				out <- v
			}
		}()
	}
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func count(from, to int) <-chan int {
	c := make(chan int)
	go func() {
		for i := from; i < to; i++ {
			c <- i
		}
		close(c)
	}()
	return c
}

func main() {
	var all []int
	for v := range merge(count(0, 5), count(10, 13), count(20, 20)) {
		all = append(all, v)
	}
	slices.Sort(all)
	fmt.Println(all, len(all))
}

// Output:
// [0 1 2 3 4 10 11 12] 8
