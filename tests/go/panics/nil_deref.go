package main

import "fmt"

type node struct {
	v    int
	next *node
}

func main() {
	n := &node{v: 1}
	fmt.Println(n.v)
	fmt.Println(n.next.v)
}

// Output:
// 1
// Stderr: panic: runtime error: invalid memory address or nil pointer dereference
// Exit: 2
