// Leak: never
// Race: sometimes
// Complete: false
// Why: the write after the go statement is not ordered with the goroutine's read.
package main

func main() {
	config := 1
	done := make(chan struct{})
	go func() {
		if config == 0 {
			panic(config)
		}
		close(done)
	}()
	config = 2
	<-done
}
