package main

import (
	"fmt"
	"time"
)

func main() {
	fmt.Println("start")
	go func() {
		panic(fmt.Errorf("wrapped: %w", fmt.Errorf("inner")))
	}()
	time.Sleep(time.Second)
	fmt.Println("unreachable")
}

// Output:
// start
// Stderr: panic: wrapped: inner
// Exit: 2
