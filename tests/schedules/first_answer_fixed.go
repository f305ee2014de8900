// Leak: never
// Why: every answer has room of its own.
package main

func main() {
	ch := make(chan int, 2)
	for i := range 2 {
		go func() {
			ch <- i
		}()
	}
	<-ch
}
