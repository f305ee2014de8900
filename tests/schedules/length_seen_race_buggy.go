// Leak: never
// Race: sometimes
// Complete: false
// Why: main reads the result once the channel is not empty, and the worker writes it before sending. Looking at a length
// orders nothing: only receiving would.

package main

func main() {
	answers := make(chan int, 1)
	result := 0
	go func() {
		result = 1
		answers <- 1
	}()
	if len(answers) > 0 {
		println(result)
	}
}
