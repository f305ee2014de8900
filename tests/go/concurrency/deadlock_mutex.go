package main

import (
	"fmt"
	"sync"
)

func main() {
	var mu sync.Mutex
	mu.Lock()
	fmt.Println("locked once")
	mu.Lock()
}

// Output:
// locked once
// Stderr: fatal error: all goroutines are asleep - deadlock!
// Exit: 2
