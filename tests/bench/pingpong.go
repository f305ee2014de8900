// A value goes back and forth between two goroutines over unbuffered channels.
package main

import (
	"fmt"
	"time"
)

const rounds = 1_000_000

func answer(balls <-chan int, back chan<- int) {
	for ball := range balls {
		back <- ball + 1
	}
	close(back)
}

func main() {
	start := time.Now()
	balls, back := make(chan int), make(chan int)
	go answer(balls, back)
	total := 0
	for i := range rounds {
		balls <- i
		total += <-back
	}
	close(balls)
	<-back
	fmt.Println("pingpong", rounds, total)
	fmt.Println(time.Since(start).Nanoseconds())
}
