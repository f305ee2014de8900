package main

import (
	"errors"
	"fmt"
)

type a interface{ A() }
type t struct{}

func (t) A() {}

func main() {
	var x any = t{}
	fmt.Println(x.(a) != nil)
	_, ok := x.(error)
	fmt.Println(ok, errors.New("x"))
	fmt.Println(x.(fmt.Stringer))
}

// Output:
// true
// false x
// Stderr: panic: interface conversion: main.t is not fmt.Stringer: missing method String
// Exit: 2
