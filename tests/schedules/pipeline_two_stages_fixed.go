// Leak: never
// Why: both stages listen to done.
package main

func main() {
	in, out, done := make(chan int), make(chan int), make(chan struct{})
	go func() {
		defer close(in)
		for i := range 4 {
			select {
			case in <- i:
			case <-done:
				return
			}
		}
	}()
	go func() {
		defer close(out)
		for v := range in {
			select {
			case out <- v * v:
			case <-done:
				return
			}
		}
	}()
	<-out
	close(done)
}
