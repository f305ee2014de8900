package main

import (
	"fmt"
	"strings"
)

func main() {
	a := strings.Split("one two three four six", " ")
	b := strings.Split("one three four five six", " ")
	t := make([][]int, len(a)+1)
	for i := range t {
		t[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				t[i][j] = t[i+1][j+1] + 1
			} else {
				t[i][j] = max(t[i+1][j], t[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			fmt.Println("  " + a[i])
			i++
			j++
		case j == len(b) || i < len(a) && t[i+1][j] >= t[i][j+1]:
			fmt.Println("- " + a[i])
			i++
		default:
			fmt.Println("+ " + b[j])
			j++
		}
	}
}

// Output:
//   one
// - two
//   three
//   four
// + five
//   six
