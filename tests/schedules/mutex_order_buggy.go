// Leak: never
// Deadlock: sometimes
// Why: each may hold the lock that the other wants.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	done := make(chan struct{})
	go func() {
		b.Lock()
		a.Lock()
		a.Unlock()
		b.Unlock()
		close(done)
	}()
	a.Lock()
	b.Lock()
	b.Unlock()
	a.Unlock()
	<-done
}
