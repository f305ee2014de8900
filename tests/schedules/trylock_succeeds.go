// Leak: never
// Why: main reads the result only under the lock, under which the worker writes it: whoever comes second has the other's
// unlocking before it.

package main

import "sync"

func main() {
	var mu sync.Mutex
	result := 0
	go func() {
		mu.Lock()
		result = 1
		mu.Unlock()
	}()
	if mu.TryLock() {
		println(result)
		mu.Unlock()
	}
}
