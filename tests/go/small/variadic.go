package main

import (
	"fmt"
	"strings"
)

func sum(ns ...int) (total int) {
	for _, n := range ns {
		total += n
	}
	return
}

func join(sep string, parts ...string) string { return strings.Join(parts, sep) }

func modify(xs ...int) { xs[0] = 100 }

func pair() (int, int)                 { return 3, 4 }
func triple() (string, string, string) { return "-", "a", "b" }

func printAll(prefix string, xs ...interface{}) {
	fmt.Print(prefix)
	for i, x := range xs {
		fmt.Printf(" %d=%v", i, x)
	}
	fmt.Println()
}

func main() {
	fmt.Println(sum(), sum(1), sum(1, 2, 3), sum([]int{4, 5}...), sum(pair()))
	fmt.Println(join("+", "x", "y"), join(triple()))
	s := []int{1, 2}
	modify(s...)
	modify(7, 8)
	fmt.Println(s)
	printAll("a:")
	printAll("b:", 1, "two", nil, []int{3})
	printAll("c:", []any{1, 2}...)
	printAll("d:", []any{1, 2})
	f := func(fs ...func() int) (r []int) {
		for _, f := range fs {
			r = append(r, f())
		}
		return
	}
	fmt.Println(f(func() int { return 1 }, func() int { return 2 }))
}

// Output:
// 0 1 6 9 7
// x+y a-b
// [100 2]
// a:
// b: 0=1 1=two 2=<nil> 3=[3]
// c: 0=1 1=2
// d: 0=[1 2]
// [1 2]
