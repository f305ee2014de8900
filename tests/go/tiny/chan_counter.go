package main

import (
	"fmt"
	"sync"
)

func main() {
	inc, get := make(chan int), make(chan int)
	go func() {
		n := 0
		for {
			select {
			case d := <-inc:
				n += d
			case get <- n:
			}
		}
	}()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() { inc <- i })
	}
	wg.Wait()
	fmt.Println(<-get)
}

// Output:
// 45
