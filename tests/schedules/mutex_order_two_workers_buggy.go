// Leak: sometimes line 11 sync.Mutex.Lock; line 17 sync.Mutex.Lock
// Why: main does not wait for the workers, which may hold one lock each.
package main

import "sync"

func main() {
	var a, b sync.Mutex
	go func() {
		a.Lock()
		b.Lock()
		b.Unlock()
		a.Unlock()
	}()
	go func() {
		b.Lock()
		a.Lock()
		a.Unlock()
		b.Unlock()
	}()
}
