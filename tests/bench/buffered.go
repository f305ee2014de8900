// One goroutine fills a buffered channel, another drains it.
package main

import (
	"fmt"
	"time"
)

const (
	items    = 2_000_000
	capacity = 128
)

func fill(queue chan<- int) {
	defer close(queue)
	for i := range items {
		queue <- i
	}
}

func main() {
	start := time.Now()
	queue := make(chan int, capacity)
	go fill(queue)
	total := 0
	for item := range queue {
		total += item
	}
	fmt.Println("buffered", items, total)
	fmt.Println(time.Since(start).Nanoseconds())
}
