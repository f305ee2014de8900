package main

import "fmt"

func main() {
	c := make(chan int, 1)
	close(c)
	v, ok := <-c
	fmt.Println(v, ok)
	defer fmt.Println("deferred")
	c <- 1
}

// Output:
// 0 false
// deferred
// Stderr: panic: send on closed channel
// Exit: 2
