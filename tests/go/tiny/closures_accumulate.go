package main

import (
	"fmt"
	"strings"
)

func main() {
	acc := func() func(float64) float64 { sum := 0.0; return func(x float64) float64 { sum += x; return sum } }
	a, b := acc(), acc()
	a(1)
	a(2.5)
	b(10)
	fmt.Println(a(0), b(0))
	pipeline := []func(string) string{strings.TrimSpace, strings.ToUpper, func(s string) string { return s + "!" }}
	s := "  hi "
	for _, f := range pipeline {
		s = f(s)
	}
	fmt.Println(s)
	var once func() int
	calls := 0
	once = func() int { calls++; v := calls * 100; once = func() int { return v }; return v }
	fmt.Println(once(), once(), calls)
	curry := func(a int) func(int) func(int) int {
		return func(b int) func(int) int { return func(c int) int { return a*100 + b*10 + c } }
	}
	fmt.Println(curry(1)(2)(3))
}

// Output:
// 3.5 10
// HI!
// 100 100 1
// 123
