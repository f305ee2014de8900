// Leak: never
// Why: a close wakes every receiver, before or after it waits.
package main

func main() {
	ch := make(chan int)
	go func() {
		<-ch
	}()
	close(ch)
}
