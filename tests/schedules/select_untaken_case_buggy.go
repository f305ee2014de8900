// Leak: sometimes line 17 chan receive
// Why: whoever receives from a takes the sender away from b too. If main looks at b while the sender waits for either,
// it takes the value, and the receiver on a waits for ever; if a was faster, or the sender is not there yet, it does not.
package main

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		select {
		case a <- 1:
		case b <- 1:
		}
	}()
	done := make(chan bool)
	go func() {
		done <- true
		<-a
	}()
	<-done
	select {
	case <-b:
	default:
	}
}
