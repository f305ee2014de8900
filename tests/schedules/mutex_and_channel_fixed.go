// Leak: never
// Deadlock: never
// Why: nobody waits for a channel with the lock held.
package main

import "sync"

func main() {
	var mu sync.Mutex
	ch := make(chan int)
	go func() {
		mu.Lock()
		mu.Unlock()
		ch <- 1
	}()
	mu.Lock()
	mu.Unlock()
	<-ch
}
