package main

import "fmt"

type flag bool

type sayer interface{ say() string }

func (f flag) say() string { return fmt.Sprint("flag ", bool(f)) }

func which(values ...any) string {
	switch {
	case values[0]:
		return "first"
	case values[1], len(values) > 2 && values[2] == true:
		return "second"
	case false:
		return "never"
	}
	return "none"
}

func main() {
	fmt.Println(which(true, 1), which(1, true), which(nil, "true"), which(flag(true), false), which(0, 0, true))
	var comparable any = 1 < 2
	switch {
	case comparable:
		fmt.Println("compared")
	}
	defer func() { fmt.Println(recover()) }()
	switch {
	case any([]int{1}):
		fmt.Println("no")
	default:
		fmt.Println("a slice is not true")
	}
}

// Output:
// first second none none second
// compared
// a slice is not true
// <nil>
