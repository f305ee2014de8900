package main

import (
	"fmt"
	"strings"
)

func main() {
	grid := strings.Split("..##.\n.#..#\n..#.#\n#...#", "\n")
	cells := make([][]byte, len(grid))
	for i, r := range grid {
		cells[i] = []byte(r)
	}
	regions := 0
	var fill func(r, c int) int
	fill = func(r, c int) int {
		if r < 0 || r >= len(cells) || c < 0 || c >= len(cells[r]) || cells[r][c] != '.' {
			return 0
		}
		cells[r][c] = byte('0' + regions)
		return 1 + fill(r+1, c) + fill(r-1, c) + fill(r, c+1) + fill(r, c-1)
	}
	for r := range cells {
		for c := range cells[r] {
			if n := fill(r, c); n > 0 {
				fmt.Println("region", regions, "size", n)
				regions++
			}
		}
	}
	for _, r := range cells {
		fmt.Println(string(r))
	}
}

// Output:
// region 0 size 11
// region 1 size 1
// 00##1
// 0#00#
// 00#0#
// #000#
