// Leak: never
// Panic: always
// Why: a fatal error, which counts as a panic.
package main

import "sync"

func main() {
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	mu.Unlock()
}
