// Leak: never
// Panic: never
// Why: whoever sends closes.
package main

func main() {
	ch := make(chan int, 1)
	go func() {
		ch <- 1
		close(ch)
	}()
	for range ch {
	}
}
