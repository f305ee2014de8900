// Leak: never
// Why: looks as if either timer could be first, but the short one is set before the long one by the same goroutine.
package main

import "time"

func main() {
	short := time.After(time.Millisecond)
	long := time.After(time.Second)
	ch := make(chan int)
	go func() { ch <- 1 }()
	<-long
	select {
	case <-short:
	default:
		select {}
	}
	<-ch
}
