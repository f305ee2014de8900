// Leak: never
// Why: the value has room.
package main

import "time"

func main() {
	ch := make(chan int, 1)
	time.AfterFunc(time.Second, func() {
		ch <- 1
	})
	select {
	case <-ch:
	case <-time.After(2 * time.Second):
	}
}
