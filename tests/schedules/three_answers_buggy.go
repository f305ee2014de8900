// Leak: always line 9 chan send
// Why: three send, one is received and one has room: the third waits.
package main

func main() {
	ch := make(chan int, 1)
	for i := range 3 {
		go func() {
			ch <- i
		}()
	}
	<-ch
}
