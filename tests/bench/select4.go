// A select takes what four senders have to say.
package main

import (
	"fmt"
	"time"
)

const messages = 500_000

func talk(says chan<- int) {
	for i := range messages / 4 {
		says <- i
	}
}

func main() {
	start := time.Now()
	north, east, south, west := make(chan int), make(chan int), make(chan int), make(chan int)
	go talk(north)
	go talk(east)
	go talk(south)
	go talk(west)
	total := 0
	for range messages {
		select {
		case v := <-north:
			total += v
		case v := <-east:
			total += v * 2
		case v := <-south:
			total += v * 3
		case v := <-west:
			total += v * 4
		}
	}
	fmt.Println("select4", messages, total)
	fmt.Println(time.Since(start).Nanoseconds())
}
