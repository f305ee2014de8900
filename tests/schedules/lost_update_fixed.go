// Leak: never
// Why: each worker counts under the lock, so that the count is 2 and nobody is started to wait.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	count := 0
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			defer mu.Unlock()
			count++
		}()
	}
	wg.Wait()
	if count != 2 {
		lost := make(chan int)
		go func() {
			<-lost
		}()
	}
}
