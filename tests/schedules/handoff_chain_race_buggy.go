// Leak: never
// Race: sometimes
// Deadlock: sometimes
// Complete: false
// Why: the goroutines read a variable that main goes on to change.
package main

func main() {
	first := make(chan int)
	in := first
	for range 2 {
		out := make(chan int)
		go func() { out <- 1 + <-in }()
		in = out
	}
	go func() { first <- 0 }()
	<-in
}
