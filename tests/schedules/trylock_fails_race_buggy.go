// Leak: never
// Race: sometimes
// Complete: false
// Why: main reads the result only once it has seen the lock taken, and the worker writes it before taking the lock. But a
// TryLock that fails orders nothing (the Go memory model, "Locks"): the write and the read are a race.

package main

import "sync"

func main() {
	var mu sync.Mutex
	result := 0
	go func() {
		result = 1
		mu.Lock()
		mu.Unlock()
	}()
	if mu.TryLock() {
		mu.Unlock()
		return
	}
	println(result)
}
