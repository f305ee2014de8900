// Leak: never
// Why: the lock orders the writes, and each close comes after one.
package main

import "sync"

func main() {
	m := map[int]int{}
	var mu sync.Mutex
	for i := range 2 {
		done := make(chan struct{})
		go func() {
			mu.Lock()
			defer mu.Unlock()
			m[i] = i
			close(done)
		}()
		<-done
	}
	if len(m) != 2 {
		panic(len(m))
	}
}
