package main

import "sync"

func main() {
	var mu sync.Mutex
	defer func() {
		recover()
		defer func() {
			mu.Unlock()
		}()
		panic("y")
	}()
	panic("x")
}

// Output:
// Stderr: panic: x [recovered]
// Exit: 2
