package main

import "fmt"

type problem struct {
	code int
	msg  string
}

func (p problem) Error() string { return fmt.Sprintf("E%d: %s", p.code, p.msg) }

func main() {
	defer fmt.Println("deferred")
	panic(problem{7, "it broke"})
}

// Output:
// deferred
// Stderr: panic: E7: it broke
// Exit: 2
