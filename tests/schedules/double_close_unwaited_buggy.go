// Leak: never
// Panic: sometimes
// Why: main may leave before the second close, and then nobody hears the panic.
package main

func main() {
	ch := make(chan int)
	for range 2 {
		go close(ch)
	}
	<-ch
}
