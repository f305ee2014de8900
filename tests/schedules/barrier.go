// Leak: never
// Deadlock: never
// Why: whoever comes last wakes the other.
package main

import "sync"

func main() {
	var mu sync.Mutex
	cond := sync.NewCond(&mu)
	arrived := 0
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			arrived++
			for arrived < 2 {
				cond.Wait()
			}
			cond.Broadcast()
			mu.Unlock()
		}()
	}
	wg.Wait()
}
