package main

import (
	"fmt"
	"strings"
)

type Board [8][8]bool

func (b *Board) neighbours(r, c int) (n int) {
	for dr := -1; dr <= 1; dr++ {
		for dc := -1; dc <= 1; dc++ {
			if (dr != 0 || dc != 0) && b[(r+dr+8)%8][(c+dc+8)%8] {
				n++
			}
		}
	}
	return
}

func (b Board) Next() (next Board) {
	for r := range b {
		for c := range b[r] {
			n := b.neighbours(r, c)
			next[r][c] = n == 3 || n == 2 && b[r][c]
		}
	}
	return
}

func (b Board) String() string {
	var sb strings.Builder
	for _, row := range b {
		for _, c := range row {
			sb.WriteByte(map[bool]byte{true: '#', false: '.'}[c])
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

func main() {
	var b Board
	for _, p := range [][2]int{{0, 1}, {1, 2}, {2, 0}, {2, 1}, {2, 2}} {
		b[p[0]][p[1]] = true
	}
	for i := range 20 {
		if i%10 == 0 {
			fmt.Println(b)
		}
		b = b.Next()
	}
	fmt.Print(b)
}

// Output:
// .#......
// ..#.....
// ###.....
// ........
// ........
// ........
// ........
// ........
//
// ........
// ........
// ........
// ....#...
// ..#.#...
// ...##...
// ........
// ........
//
// ........
// ........
// ........
// ........
// ........
// ......#.
// .......#
// .....###
