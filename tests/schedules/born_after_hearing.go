// Leak: never
// Why: only if main received the token does it start the reader; the reader knows what main knew then, and so comes after
// the worker's write. If the lock is taken, main does nothing.

package main

import "sync"

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	token := make(chan int, 1)
	result := 0
	go func() {
		result = 1
		mu.Lock()
		token <- 1
		mu.Unlock()
	}()
	if !mu.TryLock() {
		return
	}
	mu.Unlock()
	select {
	case <-token:
		wg.Add(1)
		go func() {
			defer wg.Done()
			println(result)
		}()
	default:
	}
	wg.Wait()
}
