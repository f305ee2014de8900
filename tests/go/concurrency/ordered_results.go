package main

import (
	"fmt"
	"time"
)

func slow(n int) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(time.Duration(10-n) * time.Millisecond)
		c <- fmt.Sprint("r", n)
	}()
	return c
}

func main() {
	queue := make(chan (<-chan string), 4)
	go func() {
		defer close(queue)
		for i := range 8 {
			queue <- slow(i)
		}
	}()
	for c := range queue {
		fmt.Print(<-c, " ")
	}
	fmt.Println()
}

// Output:
// r0 r1 r2 r3 r4 r5 r6 r7
