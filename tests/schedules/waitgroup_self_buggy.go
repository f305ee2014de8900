// Leak: always line 12 sync.WaitGroup.Wait
// Why: the goroutine waits for a group that it belongs to itself.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	wg.Add(1)
	go func() {
		defer wg.Done()
		wg.Wait()
	}()
}
