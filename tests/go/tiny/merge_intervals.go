package main

import (
	"fmt"
	"slices"
)

func main() {
	in := [][2]int{{8, 10}, {1, 3}, {2, 6}, {15, 18}, {17, 20}, {6, 7}}
	slices.SortFunc(in, func(a, b [2]int) int { return a[0] - b[0] })
	out := in[:1:1]
	for _, iv := range in[1:] {
		last := &out[len(out)-1]
		if iv[0] <= last[1] {
			last[1] = max(last[1], iv[1])
		} else {
			out = append(out, iv)
		}
	}
	fmt.Println(out, len(in))
}

// Output:
// [[1 7] [8 10] [15 20]] 6
