package main

import "fmt"

func fib(yield func(int, int) bool) {
	a, b := 0, 1
	for i := 0; ; i++ {
		if !yield(i, a) {
			return
		}
		a, b = b, a+b
	}
}

type grid [3][3]int

func (g *grid) cells(yield func(*int) bool) {
	for i := range g {
		for j := range g[i] {
			if !yield(&g[i][j]) {
				return
			}
		}
	}
}

func main() {
	for i, f := range fib {
		if f > 1000 {
			break
		}
		if i%3 != 0 {
			continue
		}
		fmt.Print(f, " ")
	}
	fmt.Println()
	var g grid
	n := 0
	for c := range g.cells {
		n++
		*c = n * n
	}
	fmt.Println(g)
	fs := []func(){}
	for i, f := range fib {
		if i == 3 {
			break
		}
		fs = append(fs, func() { fmt.Print(i, f, " ") })
	}
	for _, f := range fs {
		f()
	}
	fmt.Println()
}

// Output:
// 0 2 8 34 144 610
// [[1 4 9] [16 25 36] [49 64 81]]
// 0 0 1 1 2 1
