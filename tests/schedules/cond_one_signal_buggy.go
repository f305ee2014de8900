// Leak: sometimes line 15 sync.Cond.Wait
// Why: two may wait, and one is woken.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	ready := false
	for range 2 {
		go func() {
			mu.Lock()
			for !ready {
				cond.Wait()
			}
			mu.Unlock()
		}()
	}
	mu.Lock()
	ready = true
	cond.Signal()
	mu.Unlock()
}
