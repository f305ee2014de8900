package main

import (
	"fmt"
)

type fn func()

type T struct{}

func (T) m() {}

func f() int { return 1 }

func main() {
	fmt.Println(f)
	fmt.Println(f())
	fmt.Printf("%d\n", f)
	fmt.Printf("%v\n", f)
	fmt.Printf("%p %T\n", f, f)
	fmt.Print(T{}.m)
	fmt.Println(T.m, fmt.Sprint)
	var g fn
	fmt.Println(g)
	fmt.Printf("%v %s\n", g, g)
	fmt.Println(func() {})
	x := []func(){}
	fmt.Printf("%d\n", x)
	fmt.Println(x)
	fmt.Println("a", f, "b\n")
}

// Vet:
// 16:2: fmt.Println arg f is a func value, not called
// 18:14: fmt.Printf format %d arg f is a func value, not called
// 19:14: fmt.Printf format %v arg f is a func value, not called
// 21:2: fmt.Print arg T{}.m is a func value, not called
// 22:2: fmt.Println arg T.m is a func value, not called
// 22:2: fmt.Println arg fmt.Sprint is a func value, not called
// 25:17: fmt.Printf format %s has arg g of wrong type command-line-arguments.fn
// 26:2: fmt.Println arg func() {} is a func value, not called
// 28:14: fmt.Printf format %d has arg x of wrong type []func()
// 30:2: fmt.Println arg f is a func value, not called
// 30:2: fmt.Println arg list ends with redundant newline
