package main

import (
	"fmt"
	"sync"
)

func main() {
	in := make(chan int)
	outs := make([]chan int, 3)
	var wg sync.WaitGroup
	counts := make([]int, len(outs))
	for i := range outs {
		outs[i] = make(chan int)
		wg.Go(func() {
			for v := range outs[i] {
				counts[i] += v
			}
		})
	}
	go func() {
		defer close(in)
		for i := range 30 {
			in <- i
		}
	}()
	k := 0
	for v := range in {
		outs[k%len(outs)] <- v
		k++
	}
	for _, o := range outs {
		close(o)
	}
	wg.Wait()
	fmt.Println(counts)
}

// Output:
// [135 145 155]
