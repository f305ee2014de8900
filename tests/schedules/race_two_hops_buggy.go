// Leak: never
// Race: sometimes
// Complete: false
// Why: the write comes after the send, and what main learns through three channels is what came before it.
package main

func main() {
	total := 0
	a, b, c, done := make(chan int), make(chan int), make(chan int), make(chan int)
	go func() {
		a <- 1
		total = 1
		done <- 1
	}()
	go func() { b <- <-a }()
	go func() { c <- <-b }()
	<-c
	println(total)
	<-done
}
