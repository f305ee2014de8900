// Leak: never
// Deadlock: never
// Why: one read lock is enough.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	done := make(chan struct{})
	go func() {
		mu.Lock()
		mu.Unlock()
		close(done)
	}()
	mu.RLock()
	mu.RUnlock()
	<-done
}
