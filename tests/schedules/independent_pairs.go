// Leak: sometimes line 22 chan send
// Why: two pairs that never meet: in each the sender comes first or last; only the pair whose receiver may have gone by a
// default can leave its sender behind, whatever the other pair does.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	a, b := make(chan int), make(chan int)
	wg.Go(func() { a <- 1 })
	wg.Go(func() { <-a })
	wg.Go(func() {
		select {
		case <-b:
		default:
		}
	})
	wg.Go(func() {
		go func() {
			// Nobody may be left to take it.
			b <- 1
		}()
	})
	wg.Wait()
}
