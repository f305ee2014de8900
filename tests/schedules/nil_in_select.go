// Leak: never
// Why: a nil case is off, on purpose; the other case ends the wait.
package main

func main() {
	a, b := make(chan int), make(chan int)
	go func() {
		for a != nil || b != nil {
			select {
			case _, ok := <-a:
				if !ok {
					a = nil
				}
			case _, ok := <-b:
				if !ok {
					b = nil
				}
			}
		}
	}()
	close(b)
	close(a)
}
