package main

import (
	"fmt"
)

type T struct{ n int }

func (t *T) String() string {
	if t == nil {
		return "<nil T>"
	}
	return fmt.Sprint(t.n)
}
func check(bad bool) error {
	if bad {
		return fmt.Errorf("bad")
	}
	return nil
}

func main() {
	var e error
	fmt.Println(e == nil, check(false) == nil, check(true))
	var p *T
	var s fmt.Stringer = p
	fmt.Println(s == nil, s.(*T) == nil, s)
	m := map[string]any{"a": nil, "b": p}
	fmt.Println(m["a"] == nil, m["b"] == nil, m["c"] == nil, len(m))
}

// Output:
// true true bad
// false true <nil T>
// true false true 2
