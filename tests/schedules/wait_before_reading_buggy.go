// Leak: never
// Deadlock: always
// Why: the workers wait for main to receive, main for the workers to end.
package main

import "sync"

func main() {
	out := make(chan int)
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
