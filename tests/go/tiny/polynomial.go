package main

import (
	"fmt"
	"strings"
)

type poly []int

func (p poly) eval(x int) (y int) {
	for i := len(p) - 1; i >= 0; i-- {
		y = y*x + p[i]
	}
	return
}
func (p poly) mul(q poly) poly {
	out := make(poly, len(p)+len(q)-1)
	for i, a := range p {
		for j, b := range q {
			out[i+j] += a * b
		}
	}
	return out
}
func (p poly) derive() (d poly) {
	for i := 1; i < len(p); i++ {
		d = append(d, i*p[i])
	}
	return
}
func (p poly) String() string {
	var t []string
	for i := len(p) - 1; i >= 0; i-- {
		switch {
		case p[i] == 0:
			continue
		case i == 0:
			t = append(t, fmt.Sprint(p[i]))
		default:
			t = append(t, fmt.Sprintf("%dx^%d", p[i], i))
		}
	}
	if t == nil {
		return "0"
	}
	return strings.Join(t, " + ")
}

func main() {
	p := poly{1, -3, 0, 2}
	q := poly{0, 1}
	fmt.Println(p, p.eval(2), p.mul(q), p.derive(), poly{}, poly{0}, poly{-1, 1}.mul(poly{1, 1}))
}

// Output:
// 2x^3 + -3x^1 + 1 11 2x^4 + -3x^2 + 1x^1 6x^2 + -3 0 0 1x^2 + -1
