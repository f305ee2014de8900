// Leak: always line 9 chan send
// Why: the second subscriber never reads, and the publisher waits for it.
package main

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for _, s := range []chan int{a, b} {
			s <- 1
		}
	}()
	<-a
}
