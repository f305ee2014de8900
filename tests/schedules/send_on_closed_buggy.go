// Leak: never
// Panic: sometimes
// Why: main may close before the send, which then panics, or while it waits.
package main

func main() {
	ch := make(chan int, 1)
	done := make(chan struct{})
	go func() {
		ch <- 1
		close(done)
	}()
	close(ch)
	<-done
}
