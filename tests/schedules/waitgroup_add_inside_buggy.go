// Leak: sometimes line 13 chan send; line 16 sync.WaitGroup.Wait
// Why: counted in time, the sender keeps the receiver waiting for it; counted late, it may find the receiver gone.
package main

import "sync"

func main() {
	var wg sync.WaitGroup
	ch := make(chan int)
	go func() {
		wg.Add(1)
		defer wg.Done()
		ch <- 1
	}()
	go func() {
		wg.Wait()
		select {
		case <-ch:
		default:
		}
	}()
}
