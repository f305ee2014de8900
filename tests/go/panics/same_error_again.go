package main

import "fmt"

type node struct{ next *node }

func main() {
	var n *node
	defer func() {
		fmt.Println(recover())
		fmt.Println(n.next)
	}()
	fmt.Println(n.next.next)
}

// Output:
// runtime error: invalid memory address or nil pointer dereference
// Stderr: panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]
// Exit: 2
