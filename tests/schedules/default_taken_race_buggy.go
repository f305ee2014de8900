// Leak: sometimes line 16 chan receive
// Race: sometimes
// Complete: false
// Why: main reads the result once it finds the token gone, and the worker writes it before taking the token. A select that
// takes its default orders nothing: the write and the read are a race. If main takes the token itself, the worker waits for
// it for ever.

package main

func main() {
	token := make(chan int, 1)
	token <- 1
	result := 0
	go func() {
		result = 1
		<-token
	}()
	select {
	case <-token:
	default:
		println(result)
	}
}
