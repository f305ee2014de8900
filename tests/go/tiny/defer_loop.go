package main

import (
	"fmt"
)

func f() (n int) { defer func() { n++ }(); return 1 }
func g() int     { n := 1; defer func() { n++ }(); return n }
func h() (s string) {
	defer func() { s += "!" }()
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("caught ", r)
		}
	}()
	var p *struct{ x int }
	return fmt.Sprint(p.x)
}

func main() {
	for i := range 3 {
		defer func() { fmt.Print("d", i, " ") }()
	}
	fmt.Println(f(), g(), h())
}

// Output:
// 2 1 caught runtime error: invalid memory address or nil pointer dereference!
// d2 d1 d0
