package main

import (
	"fmt"
	"maps"
	"slices"
)

type Grid [2][3]int

func (g Grid) Cells() func(func([2]int, int) bool) {
	return func(yield func([2]int, int) bool) {
		for i, row := range g {
			for j, v := range row {
				if !yield([2]int{i, j}, v) {
					return
				}
			}
		}
	}
}

func forever(yield func() bool) {
	for yield() {
	}
}

func main() {
	for i := range 3 {
		fmt.Print(i, " ")
	}
	for i := range uint8(2) {
		fmt.Printf("%T%d ", i, i)
	}
	const n = 2
	for range n {
		fmt.Print("n ")
	}
	for i, r := range "aé" {
		fmt.Print(i, r, " ")
	}
	var arr *[3]int
	for i := range arr {
		fmt.Print(i, " ")
	}
	for i, v := range &[2]string{"p", "q"} {
		fmt.Print(i, v, " ")
	}
	ch := make(chan int, 3)
	ch <- 1
	ch <- 2
	close(ch)
	for v := range ch {
		fmt.Print("c", v, " ")
	}
	for range []int{} {
		fmt.Print("never")
	}
	fmt.Println()
	g := Grid{{1, 2, 3}, {4, 5, 6}}
	for p, v := range g.Cells() {
		if v == 5 {
			break
		}
		fmt.Print(p, v, " ")
	}
	k := 0
	for range forever {
		if k++; k == 4 {
			break
		}
	}
	fmt.Println(k)
	var i, v int
	for i, v = range []int{5, 6, 7} {
	}
	fmt.Println(i, v)
	s := []int{1, 2, 3}
	for i := range s {
		s = append(s, i)
	}
	fmt.Println(s)
	m := map[int]bool{1: true, 2: true, 3: true}
	for k := range m {
		delete(m, k)
	}
	fmt.Println(len(m), slices.Sorted(maps.Keys(map[string]int{"b": 1, "a": 2})))
	type st struct{ a []int }
	x := st{[]int{1, 2}}
	for x.a[0] = range x.a {
	}
	fmt.Println(x)
	for i := range 2 {
		for j := range i + 1 {
			defer fmt.Print("d", i, j, " ")
		}
	}
}

// Output:
// 0 1 2 uint80 uint81 n n 0 97 1 233 0 1 2 0p 1q c1 c2
// [0 0] 1 [0 1] 2 [0 2] 3 [1 0] 4 4
// 2 7
// [1 2 3 0 1 2]
// 0 [a b]
// {[1 2]}
// d1 1 d1 0 d0 0
