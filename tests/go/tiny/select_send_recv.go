package main

import (
	"fmt"
)

func main() {
	a, b := make(chan int), make(chan int)
	done := make(chan string)
	go func() {
		sum := 0
		for range 3 {
			sum += <-a
		}
		done <- fmt.Sprint("sum ", sum)
	}()
	go func() {
		for i := range 3 {
			b <- i * 10
		}
		close(b)
	}()
	n := 0
	for b != nil || n < 3 {
		out := a
		if n == 3 {
			out = nil
		}
		select {
		case out <- n:
			n++
		case v, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			_ = v
		}
	}
	fmt.Println(<-done, n)
}

// Output:
// sum 3 3
