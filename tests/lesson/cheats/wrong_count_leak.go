// Reason: leak
// Exercise: wrong-count
// main knows how many will come; the one who waits to close is left behind.
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
		wg.Add(1)
		go func() {
			if n%3 == 2 {
				return // nothing to do for this one
			}
			squares <- n * n
			wg.Done()
		}()
	}
	go func() {
		wg.Wait()
		close(squares)
	}()

	sum := 0
	for n := range items {
		if n%3 != 2 {
			sum += <-squares
		}
	}
	fmt.Println("sum:", sum)
}
