// Leak: never
// Deadlock: sometimes
// Why: both may hold their left fork.
package main

import "sync"

func main() {
	var forks [2]sync.Mutex
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			forks[i].Lock()
			forks[(i+1)%2].Lock()
			forks[(i+1)%2].Unlock()
			forks[i].Unlock()
		}()
	}
	wg.Wait()
}
