// Leak: never
// Why: main reads the result only if it received the token that the worker sends after writing it: the sending comes
// before the receiving.

package main

func main() {
	token := make(chan int, 1)
	result := 0
	go func() {
		result = 1
		token <- 1
	}()
	select {
	case <-token:
		println(result)
	default:
	}
}
