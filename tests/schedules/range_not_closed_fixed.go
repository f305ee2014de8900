// Leak: never
// Why: the sender closes.
package main

func main() {
	in, ack := make(chan int), make(chan int)
	go func() {
		for v := range in {
			ack <- v
		}
	}()
	in <- 1
	<-ack
	close(in)
}
