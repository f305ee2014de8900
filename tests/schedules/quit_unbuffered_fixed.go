// Leak: never
// Deadlock: never
// Why: a close needs no receiver.
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
	close(quit)
}
