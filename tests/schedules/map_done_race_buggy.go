// Leak: never
// Deadlock: sometimes
// Race: sometimes
// Complete: false
// Why: main looks which channel to wait on without the lock under which the goroutine goes on to forget it. If it is
// forgotten before main looks, main waits on nil for ever.
package main

import "sync"

func main() {
	m := map[int]int{}
	var mu sync.Mutex
	done := make(chan struct{})
	for i := range 2 {
		go func() {
			mu.Lock()
			defer mu.Unlock()
			m[i] = i
			close(done)
			done = nil
		}()
		<-done
		mu.Lock()
		done = make(chan struct{})
		mu.Unlock()
	}
	if len(m) != 2 {
		panic(len(m))
	}
}
