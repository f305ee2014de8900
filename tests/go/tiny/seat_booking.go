package main

import (
	"errors"
	"fmt"
	"strings"
)

type Hall struct{ seats [][]bool }

var ErrTaken, ErrNoSeat = errors.New("taken"), errors.New("no such seat")

func NewHall(r, c int) *Hall {
	h := &Hall{}
	for range r {
		h.seats = append(h.seats, make([]bool, c))
	}
	return h
}
func (h *Hall) Book(s string) error {
	var row rune
	var col int
	if n, err := fmt.Sscanf(s, "%c%d", &row, &col); n != 2 {
		return fmt.Errorf("parse %q: %w", s, err)
	}
	r := int(row - 'A')
	if r < 0 || r >= len(h.seats) || col < 1 || col > len(h.seats[r]) {
		return ErrNoSeat
	}
	if h.seats[r][col-1] {
		return fmt.Errorf("%s: %w", s, ErrTaken)
	}
	h.seats[r][col-1] = true
	return nil
}
func (h Hall) String() string {
	var b strings.Builder
	for _, row := range h.seats {
		for _, s := range row {
			if s {
				b.WriteByte('X')
			} else {
				b.WriteByte('_')
			}
		}
		b.WriteByte('/')
	}
	return b.String()
}

func main() {
	h := NewHall(3, 4)
	for _, s := range []string{"A1", "B4", "A1", "D1", "C9", "x"} {
		fmt.Println(s, h.Book(s))
	}
	fmt.Println(h)
}

// Output:
// A1 <nil>
// B4 <nil>
// A1 A1: taken
// D1 no such seat
// C9 no such seat
// x parse "x": EOF
// X___/___X/____/
