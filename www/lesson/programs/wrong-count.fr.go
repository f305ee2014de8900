package main

import (
	"fmt"
	"sync"
)

const items = 4

func main() {
	squares := make(chan int)
	var wg sync.WaitGroup
	// edit : la réparation tient entre ces deux lignes
	for n := range items {
		wg.Add(1)
		go func() {
			if n%3 == 2 {
				return // rien à faire pour celui-ci
			}
			squares <- n * n
			wg.Done()
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
	fmt.Println("somme :", sum)
}
