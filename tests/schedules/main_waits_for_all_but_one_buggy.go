// Leak: sometimes line 11 chan receive
// Why: if main takes the one value, the goroutine that wanted it waits; the sender always finds one of them.
package main

func main() {
	a := make(chan int)
	go func() {
		a <- 1
	}()
	go func() {
		<-a
	}()
	select {
	case <-a:
	default:
	}
}
