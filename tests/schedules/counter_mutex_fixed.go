// Leak: never
// Why: the lock orders them.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	var mu sync.Mutex
	n := 0
	wg.Add(2)
	for range 2 {
		go func() {
			mu.Lock()
			n++
			mu.Unlock()
			wg.Done()
		}()
	}
	wg.Wait()
	if n != 2 {
		panic(n)
	}
}
