// Leak: never
// Why: who is not ready misses it.
package main

func main() {
	a, b := make(chan int, 1), make(chan int)
	go func() {
		for _, s := range []chan int{a, b} {
			select {
			case s <- 1:
			default:
			}
		}
	}()
	<-a
}
