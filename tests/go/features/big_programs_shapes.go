package main

import (
	"fmt"
	"math"
	"sort"
	"strings"
)

type Shape interface {
	Area() float64
	Perimeter() float64
	fmt.Stringer
}

type (
	Circle   struct{ R float64 }
	Rect     struct{ W, H float64 }
	Triangle struct{ A, B, C float64 }
	Group    []Shape
)

func (c Circle) Area() float64      { return math.Pi * c.R * c.R }
func (c Circle) Perimeter() float64 { return 2 * math.Pi * c.R }
func (c Circle) String() string     { return fmt.Sprintf("Circle(%g)", c.R) }
func (r Rect) Area() float64        { return r.W * r.H }
func (r Rect) Perimeter() float64   { return 2 * (r.W + r.H) }
func (r Rect) String() string       { return fmt.Sprintf("Rect(%gx%g)", r.W, r.H) }
func (t Triangle) Area() float64 {
	s := t.Perimeter() / 2
	return math.Sqrt(s * (s - t.A) * (s - t.B) * (s - t.C))
}
func (t Triangle) Perimeter() float64 { return t.A + t.B + t.C }
func (t Triangle) String() string     { return fmt.Sprint("Triangle", []float64{t.A, t.B, t.C}) }
func (g Group) Area() (a float64) {
	for _, s := range g {
		a += s.Area()
	}
	return
}
func (g Group) Perimeter() (p float64) {
	for _, s := range g {
		p += s.Perimeter()
	}
	return
}
func (g Group) String() string {
	parts := make([]string, len(g))
	for i, s := range g {
		parts[i] = s.String()
	}
	return "{" + strings.Join(parts, "; ") + "}"
}

func main() {
	shapes := Group{Rect{3, 4}, Circle{1}, Triangle{3, 4, 5}, Group{Rect{1, 1}, Rect{2, 2}}}
	sort.Slice(shapes, func(i, j int) bool { return shapes[i].Area() < shapes[j].Area() })
	for _, s := range shapes {
		kind := ""
		switch v := s.(type) {
		case Circle:
			kind = fmt.Sprintf("r=%v", v.R)
		case Rect, Triangle:
			kind = fmt.Sprintf("%T", v)
		case Group:
			kind = fmt.Sprint(len(v), " shapes")
		}
		fmt.Printf("%-24v %7.3f %7.3f %s\n", s, s.Area(), s.Perimeter(), kind)
	}
	fmt.Printf("%.2f %v\n", shapes.Area(), shapes)
}

// Output:
// Circle(1)                  3.142   6.283 r=1
// {Rect(1x1); Rect(2x2)}     5.000  12.000 2 shapes
// Triangle[3 4 5]            6.000  12.000 main.Triangle
// Rect(3x4)                 12.000  14.000 main.Rect
// 26.14 {Circle(1); {Rect(1x1); Rect(2x2)}; Triangle[3 4 5]; Rect(3x4)}
