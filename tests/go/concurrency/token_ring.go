package main

import (
	"fmt"
	"sync"
)

func main() {
	const n, rounds = 5, 3
	chans := make([]chan int, n)
	for i := range chans {
		chans[i] = make(chan int, 1)
	}
	var wg sync.WaitGroup
	for i := range n {
		wg.Go(func() {
			for t := range chans[i] {
				fmt.Print(i, ":", t, " ")
				if t+1 == n*rounds {
					for _, c := range chans {
						close(c)
					}
					return
				}
				chans[(i+1)%n] <- t + 1
			}
		})
	}
	chans[0] <- 0
	wg.Wait()
	fmt.Println()
}

// Output:
// 0:0 1:1 2:2 3:3 4:4 0:5 1:6 2:7 3:8 4:9 0:10 1:11 2:12 3:13 4:14
