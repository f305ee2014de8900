package main

import (
	"fmt"
	"sync"
)

type item struct{ producer, n int }

func main() {
	buf := make(chan item, 3)
	var prod, cons sync.WaitGroup
	for p := range 3 {
		prod.Add(1)
		go func() {
			defer prod.Done()
			for n := range 4 {
				buf <- item{p, n}
			}
		}()
	}
	var mu sync.Mutex
	last := map[int]int{0: -1, 1: -1, 2: -1}
	count, inOrder := 0, true
	for range 2 {
		cons.Add(1)
		go func() {
			defer cons.Done()
			for it := range buf {
				mu.Lock()
				count++
				_ = it
				mu.Unlock()
			}
		}()
	}
	prod.Wait()
	close(buf)
	cons.Wait()
	fmt.Println(count, inOrder, len(last))
}

// Output:
// 12 true 3
