// Leak: sometimes line 26 chan receive
// Race: sometimes
// Complete: false
// Why: both workers may read 0 before either writes 1; then the count is 1, and main starts somebody who waits on a
// channel that nobody else knows. It takes another order of single reads and writes: with whole workers one after the
// other the count is 2.

package main

import "sync"

func main() {
	var wg sync.WaitGroup
	count := 0
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
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
