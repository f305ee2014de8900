package main

import "fmt"

type s int

func (s) String() string { return "not used by panic" }

func main() {
	defer func() {
		r := recover()
		fmt.Println(r)
		panic(fmt.Sprint("re: ", r))
	}()
	panic(s(3))
}

// Output:
// not used by panic
// Stderr: panic: not used by panic [recovered]
// Exit: 2
