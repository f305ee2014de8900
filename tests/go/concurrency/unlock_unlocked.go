package main

import (
	"fmt"
	"sync"
)

func main() {
	defer fmt.Println("not run: fatal")
	var mu sync.Mutex
	mu.Unlock()
}

// Output:
// Stderr: fatal error: sync: unlock of unlocked mutex
// Exit: 2
