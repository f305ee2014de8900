package main

import (
	"errors"
	"fmt"
	"time"
)

type celsius int

func (c celsius) String() string { return "warm" }

type room struct{ n int }

func (r *room) String() string { return "room" }

type wrap struct{ c celsius }

type Wrap struct{ C celsius }

type oops struct{}

func (oops) Error() string { return "oops" }

type self struct{}

func (self) Format(s fmt.State, verb rune) {}

type odd int

func (odd) String(n int) string { return "" }

type bytesType []byte

func main() {
	var c celsius = 3
	fmt.Printf("%s %d %v\n", c, c, c)
	var r room
	fmt.Printf("%s\n", r)
	fmt.Printf("%s\n", &r)
	fmt.Printf("%d\n", r)
	fmt.Printf("%s\n", wrap{c})
	fmt.Printf("%s\n", Wrap{c})
	fmt.Printf("%s %d\n", oops{}, oops{})
	fmt.Printf("%d\n", self{})
	fmt.Printf("%z %d\n", self{}, self{})
	fmt.Printf("%s %v\n", errors.New("x"), errors.New("x"))
	fmt.Printf("%d\n", errors.New("x"))
	fmt.Printf("%s %d\n", time.Second, time.Second)
	fmt.Printf("%f\n", time.Second)
	fmt.Printf("%s\n", time.Monday)
	fmt.Printf("%s\n", []celsius{1})
	fmt.Printf("%s\n", map[celsius]int{})
	var s fmt.Stringer = c
	fmt.Printf("%s %d\n", s, s)
	fmt.Printf("%s\n", odd(1))
	fmt.Printf("%s\n", bytesType{1})
	fmt.Printf("%t\n", c)
	fmt.Printf("%c %q\n", c, c)
}

// Vet:
// 39:14: fmt.Printf format %s has arg r of wrong type command-line-arguments.room
// 42:14: fmt.Printf format %s has arg wrap{c} of wrong type command-line-arguments.wrap
// 50:14: fmt.Printf format %f has arg time.Second of wrong type time.Duration
// 53:14: fmt.Printf format %s has arg map[celsius]int{} of wrong type map[command-line-arguments.celsius]int
// 56:14: fmt.Printf format %s has arg odd(1) of wrong type command-line-arguments.odd
// 58:14: fmt.Printf format %t has arg c of wrong type command-line-arguments.celsius
