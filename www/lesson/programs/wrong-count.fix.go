package main

import (
	"fmt"
	"sync"
)

const items = 4

func main() {
	squares := make(chan int)
	var wg sync.WaitGroup
	// edit: the repair goes between these two lines
	for n := range items {
		wg.Add(1)
		go func() {
			defer wg.Done() // whichever way it ends
			if n%3 == 2 {
				return // nothing to do for this one
			}
			squares <- n * n
		}()
	}
	// end
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
