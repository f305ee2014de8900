package main

import (
	"fmt"
)

func det(m [][]int) (d int) {
	if len(m) == 1 {
		return m[0][0]
	}
	sign := 1
	for c := range m {
		minor := make([][]int, 0, len(m)-1)
		for _, row := range m[1:] {
			minor = append(minor, append(append([]int{}, row[:c]...), row[c+1:]...))
		}
		d += sign * m[0][c] * det(minor)
		sign = -sign
	}
	return
}

func main() {
	fmt.Println(det([][]int{{1, 2}, {3, 4}}), det([][]int{{2, 0, 1}, {1, 3, 2}, {1, 1, 1}}), det([][]int{{7}}))
}

// Output:
// -2 0 7
