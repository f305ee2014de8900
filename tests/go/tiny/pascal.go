package main

import (
	"fmt"
	"strings"
)

func main() {
	const n = 7
	row := []int{1}
	for i := range n {
		fmt.Print(strings.Repeat(" ", 2*(n-i)))
		for _, v := range row {
			fmt.Printf("%4d", v)
		}
		fmt.Println()
		next := make([]int, len(row)+1)
		for j := range next {
			if j > 0 {
				next[j] += row[j-1]
			}
			if j < len(row) {
				next[j] += row[j]
			}
		}
		row = next
	}
}

// Output:
//                  1
//                1   1
//              1   2   1
//            1   3   3   1
//          1   4   6   4   1
//        1   5  10  10   5   1
//      1   6  15  20  15   6   1
