package main

import (
	"fmt"
)

type bloom []bool

func (b bloom) slots(s string) [3]int {
	var r [3]int
	h := uint32(17)
	for i := range r {
		for _, c := range []byte(s) {
			h = h*31 + uint32(c) + uint32(i)
		}
		r[i] = int(h) % len(b)
	}
	return r
}
func (b bloom) add(s string) {
	for _, i := range b.slots(s) {
		b[i] = true
	}
}
func (b bloom) has(s string) bool {
	for _, i := range b.slots(s) {
		if !b[i] {
			return false
		}
	}
	return true
}

func main() {
	b := make(bloom, 64)
	for _, w := range []string{"apple", "pear", "fig"} {
		b.add(w)
	}
	for _, w := range []string{"apple", "pear", "fig", "kiwi", "plum"} {
		fmt.Print(w, b.has(w), " ")
	}
	fmt.Println()
}

// Output:
// appletrue peartrue figtrue kiwifalse plumfalse
