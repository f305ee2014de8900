// Leak: always line 8 chan receive
// Why: the values end but the channel is never closed.
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
}
