// Leak: always line 14 sync.Cond.Wait
// Why: without the count whoever comes last waits for a third.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	for range 2 {
		go func() {
			mu.Lock()
			cond.Signal()
			cond.Wait()
			mu.Unlock()
		}()
	}
}
