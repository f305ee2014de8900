// Leak: never
// Deadlock: sometimes
// Why: a lock that is held can't be tried, so that the goroutine keeps it; main waits if it comes second.
package main

import "sync"

func main() {
	var mu sync.Mutex
	visit := func() {
		mu.Lock()
		if mu.TryLock() {
			mu.Unlock()
		}
	}
	go visit()
	mu.Lock()
	mu.Unlock()
}
