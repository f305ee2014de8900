// Leak: never
// Deadlock: never
// Why: looks circular, but main begins and ends the chain.
package main

func main() {
	first := make(chan int)
	last := first
	for range 3 {
		in, out := last, make(chan int)
		go func() { out <- 1 + <-in }()
		last = out
	}
	go func() { first <- 0 }()
	if v := <-last; v != 3 {
		panic(v)
	}
}
