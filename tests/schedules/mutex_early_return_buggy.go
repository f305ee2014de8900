// Leak: always line 11 sync.Mutex.Lock
// Why: whoever comes first never unlocks.
package main

import "sync"

func main() {
	var mu sync.Mutex
	for range 2 {
		go func() {
			mu.Lock()
		}()
	}
}
