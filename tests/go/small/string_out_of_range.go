package main

import "fmt"

func first(s string) byte { return s[0] }

func main() {
	fmt.Println(first("go"))
	fmt.Println(first(""))
}

// Output:
// 103
// Stderr: panic: runtime error: index out of range [0] with length 0
// Exit: 2
