// Leak: never
// Why: looks one place short, but main takes one of the two answers, and the buffer holds the other.
package main

func main() {
	ch := make(chan int, 1)
	for i := range 2 {
		go func() {
			ch <- i
		}()
	}
	<-ch
}
