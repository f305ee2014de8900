package main

import "fmt"

func main() {
	ch := make(chan int)
	fmt.Println("before")
	ch <- 1
	fmt.Println("after")
}

// Output:
// before
// Stderr: fatal error: all goroutines are asleep - deadlock!
// Exit: 2
