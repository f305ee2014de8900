// Leak: never
// Deadlock: sometimes
// Why: a writer that comes between the two read locks keeps the second one out, and the first keeps the writer out.
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
	mu.RLock()
	mu.RUnlock()
	mu.RUnlock()
	<-done
}
