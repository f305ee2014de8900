// Leak: never
// Why: a send with a default does not wait.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(time.Hour)
		select {
		case ch <- 1:
		default:
		}
	}()
}
