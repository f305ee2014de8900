// Leak: never
// Why: the result has room, whoever wins.
package main

import "time"

func main() {
	ch := make(chan int, 1)
	go func() {
		time.Sleep(50 * time.Millisecond)
		ch <- 1
	}()
	select {
	case <-ch:
	case <-time.After(100 * time.Millisecond):
	}
}
