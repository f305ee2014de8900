// Leak: never
// Why: main stops using the values but goes on receiving to the close.
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
	for range out {
	}
}
