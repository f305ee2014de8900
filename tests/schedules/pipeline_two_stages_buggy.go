// Leak: always line 10 chan send; line 16 chan send
// Why: main takes one value; the middle stage waits to hand over the next, and the source behind it.
package main

func main() {
	in, out := make(chan int), make(chan int)
	go func() {
		defer close(in)
		for i := range 4 {
			in <- i
		}
	}()
	go func() {
		defer close(out)
		for v := range in {
			out <- v * v
		}
	}()
	<-out
}
