// Leak: always line 8 chan send (nil chan)
// Why: the channel was never made.
package main

func main() {
	var ch chan int
	go func() {
		ch <- 1
	}()
}
