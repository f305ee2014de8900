// Leak: always line 11 sync.RWMutex.Lock
// Why: a writer waits for all readers, and it is one itself.
package main

import "sync"

func main() {
	var mu sync.RWMutex
	go func() {
		mu.RLock()
		mu.Lock()
	}()
}
