// Leak: never
// Why: the unlock is deferred.
package main

import "sync"

func main() {
	var mu sync.Mutex
	for range 2 {
		go func() {
			mu.Lock()
			defer mu.Unlock()
		}()
	}
}
