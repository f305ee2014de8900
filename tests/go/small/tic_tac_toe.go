package main

import (
	"fmt"
	"strings"
)

type Board [9]byte

func (b Board) String() string {
	var rows []string
	for i := 0; i < 9; i += 3 {
		row := ""
		for _, c := range b[i : i+3] {
			if c == 0 {
				c = '.'
			}
			row += string(c)
		}
		rows = append(rows, row)
	}
	return strings.Join(rows, "/")
}

func (b Board) winner() byte {
	for _, l := range [][3]int{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {0, 3, 6}, {1, 4, 7}, {2, 5, 8}, {0, 4, 8}, {2, 4, 6}} {
		if b[l[0]] != 0 && b[l[0]] == b[l[1]] && b[l[1]] == b[l[2]] {
			return b[l[0]]
		}
	}
	return 0
}

func (b Board) best(p byte) (score, move int) {
	if w := b.winner(); w != 0 {
		return -1, -1
	}
	score, move = -2, -1
	for i, c := range b {
		if c != 0 {
			continue
		}
		b[i] = p
		s, _ := b.best('X' + 'O' - p)
		b[i] = 0
		if -s > score {
			score, move = -s, i
		}
	}
	if move < 0 {
		return 0, -1
	}
	return
}

func main() {
	var b Board
	b[0], b[4] = 'X', 'O'
	for p := byte('X'); b.winner() == 0; p = 'X' + 'O' - p {
		_, m := b.best(p)
		if m < 0 {
			break
		}
		b[m] = p
		fmt.Println(b)
	}
	fmt.Println(b.winner())
}

// Output:
// XX./.O./...
// XXO/.O./...
// XXO/.O./X..
// XXO/OO./X..
// XXO/OOX/X..
// XXO/OOX/XO.
// XXO/OOX/XOX
// 0
