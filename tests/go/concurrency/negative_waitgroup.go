package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Done()
}

// Output:
// Stderr: panic: sync: negative WaitGroup counter
// Exit: 2
