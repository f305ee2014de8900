// Leak: always line 10 chan send
// Why: the source has three values, main takes two and leaves.
package main

func main() {
	out := make(chan int)
	go func() {
		defer close(out)
		for i := range 3 {
			out <- i
		}
	}()
	<-out
	<-out
}
