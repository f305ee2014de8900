// Leak: never
// Deadlock: always
// Why: Go's mutex can't be locked twice by one goroutine.
package main

import "sync"

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Lock()
}
