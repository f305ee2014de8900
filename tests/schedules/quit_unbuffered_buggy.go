// Leak: never
// Deadlock: sometimes
// Why: a worker that has ended on its own does not receive quit.
package main

func main() {
	work, quit := make(chan int, 1), make(chan struct{})
	work <- 1
	close(work)
	go func() {
		for {
			select {
			case _, ok := <-work:
				if !ok {
					return
				}
			case <-quit:
				return
			}
		}
	}()
	quit <- struct{}{}
}
