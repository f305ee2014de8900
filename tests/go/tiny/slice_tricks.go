package main

import (
	"fmt"
)

func main() {
	a := []int{0, 1, 2, 3, 4, 5}
	i, j := 2, 4
	cut := append(a[:i:i], a[j:]...)
	del := append(append([]int{}, a[:i]...), a[i+1:]...)
	ins := append(a[:i:i], append([]int{99}, a[i:]...)...)
	fmt.Println(a, cut, del, ins)
	last, rest := a[len(a)-1], a[:len(a)-1]
	first, tail := a[0], a[1:]
	fmt.Println(last, rest, first, tail)
	b := a[:0]
	for _, v := range a {
		if v%2 == 0 {
			b = append(b, v)
		}
	}
	fmt.Println(a, b, len(b), cap(b))
	grid := make([][]rune, 2)
	for i := range grid {
		grid[i] = []rune("..")
	}
	grid[1][0] = '#'
	for _, r := range grid {
		fmt.Println(string(r))
	}
	var batches [][]int
	for s := []int{1, 2, 3, 4, 5, 6, 7}; len(s) > 0; {
		n := min(3, len(s))
		batches = append(batches, s[:n:n])
		s = s[n:]
	}
	fmt.Println(batches)
}

// Output:
// [0 1 2 3 4 5] [0 1 4 5] [0 1 3 4 5] [0 1 99 2 3 4 5]
// 5 [0 1 2 3 4] 0 [1 2 3 4 5]
// [0 2 4 3 4 5] [0 2 4] 3 6
// ..
// #.
// [[1 2 3] [4 5 6] [7]]
