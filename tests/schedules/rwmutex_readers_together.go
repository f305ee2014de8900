// Leak: never
// Deadlock: never
// Why: each reader waits for the other with the lock held, but readers don't keep each other out.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	a, b := make(chan int, 1), make(chan int, 1)
	done := make(chan struct{})
	go func() {
		mu.RLock()
		a <- 1
		<-b
		mu.RUnlock()
		close(done)
	}()
	mu.RLock()
	b <- 1
	<-a
	mu.RUnlock()
	<-done
}
