package main

import "fmt"

type speaker interface{ speak() }

func main() {
	var s speaker
	defer fmt.Println("bye")
	s.speak()
}

// Output:
// bye
// Stderr: panic: runtime error: invalid memory address or nil pointer dereference
// Exit: 2
