// Leak: always line 8 chan receive
// Why: nobody else knows the channel.
package main

func main() {
	ch := make(chan int)
	go func() {
		<-ch
	}()
}
