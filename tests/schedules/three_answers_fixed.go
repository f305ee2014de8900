// Leak: never
// Why: one is received, two have room.
package main

func main() {
	ch := make(chan int, 2)
	for i := range 3 {
		go func() {
			ch <- i
		}()
	}
	<-ch
}
