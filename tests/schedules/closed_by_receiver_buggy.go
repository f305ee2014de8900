// Leak: never
// Panic: sometimes
// Why: the receiver closes after the first value; the sender may be about to send the second, or main be gone first.
package main

func main() {
	ch := make(chan int)
	go func() {
		ch <- 1
		ch <- 2
	}()
	<-ch
	close(ch)
}
