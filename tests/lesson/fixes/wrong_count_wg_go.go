// Exercise: wrong-count
// The WaitGroup counts by itself.
package main

import (
	"fmt"
	"sync"
)

const items = 4

func main() {
	squares := make(chan int)
	var wg sync.WaitGroup
	for n := range items {
		wg.Go(func() {
			if n%3 == 2 {
				return // nothing to do for this one
			}
			squares <- n * n
		})
	}
	go func() {
		wg.Wait()
		close(squares)
	}()

	sum := 0
	for square := range squares {
		sum += square
	}
	fmt.Println("sum:", sum)
}
