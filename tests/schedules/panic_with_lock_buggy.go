// Leak: sometimes line 15 sync.Mutex.Lock
// Why: who panics keeps the lock; the other waits if it comes second.
package main

import "sync"

func main() {
	var mu sync.Mutex
	go func() {
		defer func() { recover() }()
		mu.Lock()
		panic("caught")
	}()
	go func() {
		mu.Lock()
		mu.Unlock()
	}()
}
