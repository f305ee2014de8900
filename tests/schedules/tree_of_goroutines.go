// Leak: never
// Deadlock: never
// Why: each waits for its own children only.
package main

import "sync"

func grow(depth int) {
	if depth == 0 {
		return
	}
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			grow(depth - 1)
		}()
	}
	wg.Wait()
}

func main() {
	grow(2)
}
