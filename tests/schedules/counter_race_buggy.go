// Leak: never
// Race: sometimes
// Complete: false
// Why: nothing orders the two increments.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	n := 0
	wg.Add(2)
	for range 2 {
		go func() {
			n++
			wg.Done()
		}()
	}
	wg.Wait()
	_ = n
}
