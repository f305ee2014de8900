// Leak: never
// Panic: never
// Why: once is once.
package main

import "sync"

func main() {
	ch := make(chan int)
	var once sync.Once
	for range 2 {
		go once.Do(func() { close(ch) })
	}
	<-ch
}
