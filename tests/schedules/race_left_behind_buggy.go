// Leak: never
// Race: sometimes
// Complete: false
// Why: if b is taken, two goroutines write the same variable and nothing orders them; each has let go of it, or is gone, when
// the other one writes.
package main

type box struct{ n int }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 1
	b <- 1
	select {
	case <-a:
		return
	case <-b:
	}
	x := &box{}
	first, second := make(chan int), make(chan int)
	go func() {
		<-first
		x.n = 1
	}()
	go func() {
		second <- 1
		first <- 1
	}()
	<-second
	x.n = 2
}
