// Leak: never
// Deadlock: never
// Why: both take from one closed queue until it is empty.
package main

import "sync"

func main() {
	queue := make(chan int, 3)
	for i := range 3 {
		queue <- i
	}
	close(queue)
	var wg sync.WaitGroup
	for range 2 {
		wg.Go(func() {
			for range queue {
			}
		})
	}
	wg.Wait()
}
