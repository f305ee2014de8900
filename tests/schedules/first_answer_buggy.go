// Leak: always line 9 chan send
// Why: two send and one is received; the other waits for ever, whichever it is.
package main

func main() {
	ch := make(chan int)
	for i := range 2 {
		go func() {
			ch <- i
		}()
	}
	<-ch
}
