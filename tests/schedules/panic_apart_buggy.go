// Leak: never
// Panic: sometimes
// Why: the two never meet main, but main's return ends the program first or not; what they do after it is no panic.
package main

func main() {
	c, done := make(chan int), make(chan int)
	go func() { c <- 1 }()
	go func() {
		<-c
		panic("nobody waited")
	}()
	go func() { close(done) }()
	<-done
}
