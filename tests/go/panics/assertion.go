package main

import "fmt"

func main() {
	var x any = "text"
	n, ok := x.(int)
	fmt.Println(n, ok)
	fmt.Println(x.(int))
}

// Output:
// 0 false
// Stderr: panic: interface conversion: interface {} is string, not int
// Exit: 2
