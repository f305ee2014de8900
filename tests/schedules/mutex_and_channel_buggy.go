// Leak: never
// Deadlock: sometimes
// Why: main may wait for the value while it holds the lock that the sender needs first.
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
	<-ch
	mu.Unlock()
}
