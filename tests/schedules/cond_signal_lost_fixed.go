// Leak: never
// Why: it waits only while the condition does not hold.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready := false
	go func() {
		mu.Lock()
		for !ready {
			cond.Wait()
		}
		mu.Unlock()
	}()
	mu.Lock()
	ready = true
	cond.Signal()
	mu.Unlock()
}
