package main

import "fmt"

func main() {
	fmt.Println("waiting")
	select {}
}

// Output:
// waiting
// Stderr: fatal error: all goroutines are asleep - deadlock!
// Exit: 2
