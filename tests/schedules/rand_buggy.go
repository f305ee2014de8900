// Leak: sometimes line 10 chan send
// Why: three out of four numbers are received for.
package main

import "math/rand"

func main() {
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
	if rand.Intn(4) != 3 {
		<-ch
	}
}
