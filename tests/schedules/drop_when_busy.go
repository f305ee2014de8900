// Leak: never
// Why: a send with a default is lost rather than waiting.
package main

func main() {
	events := make(chan int, 1)
	for i := range 3 {
		go func() {
			select {
			case events <- i:
			default:
			}
		}()
	}
	<-events
}
