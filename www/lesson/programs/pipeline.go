package main

import (
	"fmt"
	"time"
)

var numbers = []int{2, 3, 4}

const (
	stages    = 1                     // squaring stages in a row
	capacity  = 0                     // of every channel
	stageTime = 10 * time.Millisecond // what squaring takes
)

// gen is the source: it sends the numbers, then closes.
func gen(nums []int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for _, n := range nums {
			out <- n
		}
	}()
	return out
}

// sq is an intermediate stage: it receives, squares, sends on.
func sq(in <-chan int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for n := range in {
			time.Sleep(stageTime)
			out <- n * n
		}
	}()
	return out
}

// main is the sink: it ranges until the last channel is closed.
func main() {
	stream := gen(numbers)
	for range stages {
		stream = sq(stream)
	}
	for n := range stream {
		fmt.Println(n)
	}
}
