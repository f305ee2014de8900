package main

import (
	"fmt"
	"runtime"
)

func main() {
	go func() { fmt.Println("other") }()
	defer fmt.Println("deferred")
	runtime.Goexit()
}

// Output:
// deferred
// other
// Stderr: fatal error: no goroutines (main called runtime.Goexit) - deadlock!
// Exit: 2
