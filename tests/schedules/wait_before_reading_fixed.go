// Leak: never
// Deadlock: never
// Why: all results have room.
package main

import "sync"

func main() {
	out := make(chan int, 2)
	var wg sync.WaitGroup
	for i := range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			out <- i
		}()
	}
	wg.Wait()
	close(out)
	for range out {
	}
}
