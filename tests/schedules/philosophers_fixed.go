// Leak: never
// Deadlock: never
// Why: the lower fork is taken first.
package main

import "sync"

func main() {
	var forks [2]sync.Mutex
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			forks[0].Lock()
			forks[1].Lock()
			forks[1].Unlock()
			forks[0].Unlock()
		}()
	}
	wg.Wait()
}
