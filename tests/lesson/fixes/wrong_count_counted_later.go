// Exercise: wrong-count
// Only those that will send are counted.
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
		if n%3 == 2 {
			continue // nothing to do for this one
		}
		wg.Add(1)
		go func() {
			squares <- n * n
			wg.Done()
		}()
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
