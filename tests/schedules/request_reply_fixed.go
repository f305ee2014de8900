// Leak: never
// Deadlock: never
// Why: each direction has its channel.
package main

func main() {
	ask, reply := make(chan int), make(chan int)
	go func() {
		v := <-ask
		reply <- v + 1
	}()
	ask <- 1
	<-reply
}
