package main

import (
	"errors"
	"fmt"
)

type Rat struct{ n, d int }

var ErrZero = errors.New("zero denominator")

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	if a < 0 {
		return -a
	}
	return a
}
func New(n, d int) (Rat, error) {
	if d == 0 {
		return Rat{}, fmt.Errorf("%d/%d: %w", n, d, ErrZero)
	}
	g := gcd(n, d)
	if d < 0 {
		g = -g
	}
	return Rat{n / g, d / g}, nil
}
func (a Rat) Add(b Rat) Rat   { r, _ := New(a.n*b.d+b.n*a.d, a.d*b.d); return r }
func (a Rat) Mul(b Rat) Rat   { r, _ := New(a.n*b.n, a.d*b.d); return r }
func (a Rat) Less(b Rat) bool { return a.n*b.d < b.n*a.d }
func (a Rat) String() string  { return fmt.Sprintf("%d/%d", a.n, a.d) }

func main() {
	a, _ := New(1, 2)
	b, _ := New(-3, -4)
	fmt.Println(a.Add(b), a.Mul(b), a.Less(b))
	_, err := New(1, 0)
	fmt.Println(err, errors.Is(err, ErrZero))
	s := Rat{0, 1}
	for i := 1; i <= 8; i++ {
		t, _ := New(1, i)
		s = s.Add(t)
	}
	fmt.Printf("%v %s %+v\n", s, s, s)
}

// Output:
// 5/4 3/8 true
// 1/0: zero denominator true
// 761/280 761/280 761/280
