// Leak: never
// Why: received for whatever the number is.
package main

import "math/rand"

func main() {
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
	if rand.Intn(4) != 3 {
		<-ch
		return
	}
	for range 1 {
		<-ch
	}
}
