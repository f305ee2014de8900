// Leak: never
// Panic: always
// Why: two goroutines close the same channel and main waits for both.
package main

import "sync"

func main() {
	ch := make(chan int)
	var wg sync.WaitGroup
	wg.Add(2)
	for range 2 {
		go func() {
			close(ch)
			wg.Done()
		}()
	}
	wg.Wait()
}
