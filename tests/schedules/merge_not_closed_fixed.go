// Leak: never
// Deadlock: never
// Why: the last of the senders lets the wait end, and the close follows.
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
	go func() {
		wg.Wait()
		close(out)
	}()
	for range out {
	}
}
