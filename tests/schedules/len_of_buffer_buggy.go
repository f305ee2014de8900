// Leak: never
// Deadlock: sometimes
// Why: between main's receive and its look at the buffer the other one may have sent, or not yet.
package main

func main() {
	start, items := make(chan int), make(chan int, 1)
	go func() {
		start <- 1
		items <- 1
	}()
	<-start
	if len(items) == 1 {
		select {}
	}
}
