package main

import (
	"fmt"
)

func rec(n int) int {
	if n < 2 {
		return n
	}
	return rec(n-1) + rec(n-2)
}
func iter(n int) uint64 {
	a, b := uint64(0), uint64(1)
	for range n {
		a, b = b, a+b
	}
	return a
}
func fast(n int) uint64 {
	if n == 0 {
		return 0
	}
	var f func(int) (uint64, uint64)
	f = func(n int) (uint64, uint64) {
		if n == 0 {
			return 0, 1
		}
		a, b := f(n / 2)
		c, d := a*(2*b-a), a*a+b*b
		if n%2 == 0 {
			return c, d
		}
		return d, c + d
	}
	r, _ := f(n)
	return r
}
func closed() func() []int {
	return func() (out []int) {
		next := func() func() int { a, b := 0, 1; return func() int { defer func() { a, b = b, a+b }(); return a } }()
		for range 8 {
			out = append(out, next())
		}
		return
	}
}

func main() {
	fmt.Println(rec(20), iter(90), fast(90), closed()(), iter(93) == fast(93))
}

// Output:
// 6765 2880067194370816120 2880067194370816120 [0 1 1 2 3 5 8 13] true
