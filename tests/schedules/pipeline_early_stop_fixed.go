// Leak: never
// Why: each send is in a select with done, which main closes.
package main

func main() {
	out, done := make(chan int), make(chan struct{})
	go func() {
		defer close(out)
		for i := range 3 {
			select {
			case out <- i:
			case <-done:
				return
			}
		}
	}()
	<-out
	<-out
	close(done)
}
