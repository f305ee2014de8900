// Leak: sometimes line 12 sync.Cond.Wait
// Why: a signal that comes before the wait is lost.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	go func() {
		mu.Lock()
		cond.Wait()
		mu.Unlock()
	}()
	mu.Lock()
	cond.Signal()
	mu.Unlock()
}
