// Leak: never
// Why: it is made, with room.
package main

func main() {
	ch := make(chan int, 1)
	go func() {
		ch <- 1
	}()
}
