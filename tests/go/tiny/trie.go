package main

import (
	"fmt"
	"maps"
	"slices"
)

type node struct {
	kids map[rune]*node
	end  bool
}

func (n *node) add(w string) {
	for _, r := range w {
		if n.kids == nil {
			n.kids = map[rune]*node{}
		}
		if n.kids[r] == nil {
			n.kids[r] = &node{}
		}
		n = n.kids[r]
	}
	n.end = true
}
func (n *node) find(prefix string) (out []string) {
	for _, r := range prefix {
		if n = n.kids[r]; n == nil {
			return nil
		}
	}
	var walk func(*node, string)
	walk = func(n *node, s string) {
		if n.end {
			out = append(out, s)
		}
		for _, r := range slices.Sorted(maps.Keys(n.kids)) {
			walk(n.kids[r], s+string(r))
		}
	}
	walk(n, prefix)
	return
}

func main() {
	t := &node{}
	for _, w := range []string{"car", "card", "care", "cat", "dog", "do"} {
		t.add(w)
	}
	fmt.Println(t.find("car"), t.find("do"), t.find("x"), t.find(""))
}

// Output:
// [car card care] [do dog] [] [car card care cat do dog]
