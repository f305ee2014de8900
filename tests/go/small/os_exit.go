package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Fprintln(os.Stderr, "usage: prog FILE")
	if len(os.Args) < 2 {
		os.Exit(64)
	}
}

// Output:
// Stderr: usage: prog FILE
// Exit: 64
