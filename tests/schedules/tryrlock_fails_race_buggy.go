// Leak: never
// Race: sometimes
// Complete: false
// Why: main reads when it has seen that a writer holds the lock. The worker has unlocked something else before it took
// that lock, which tells main nothing: a TryRLock that fails orders nothing.

package main

import "sync"

func main() {
	var other sync.Mutex
	var mu sync.RWMutex
	result := 0
	go func() {
		other.Lock()
		result = 1
		other.Unlock()
		mu.Lock()
		mu.Unlock()
	}()
	if mu.TryRLock() {
		mu.RUnlock()
		return
	}
	println(result)
}
