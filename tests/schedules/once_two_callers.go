// Leak: never
// Deadlock: never
// Why: the second caller waits for the first one's function, which needs nobody.
package main

import "sync"

func main() {
	var once sync.Once
	ch := make(chan int, 1)
	done := make(chan struct{})
	go func() {
		once.Do(func() { ch <- 1 })
		close(done)
	}()
	once.Do(func() { ch <- 1 })
	<-done
	<-ch
}
