package main

import "fmt"

func a() {
	defer fmt.Println("a deferred")
	b()
	fmt.Println("not here")
}

func b() {
	defer func() {
		defer func() { fmt.Println("inner recover:", recover()) }()
		panic("replaced")
	}()
	panic("original")
}

func main() {
	defer fmt.Println("main deferred")
	a()
}

// Output:
// inner recover: replaced
// a deferred
// main deferred
// Stderr: panic: original
// Exit: 2
