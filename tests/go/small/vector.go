package main

import (
	"fmt"
	"math"
)

type Vec struct{ X, Y float64 }

func (a Vec) Add(b Vec) Vec       { return Vec{a.X + b.X, a.Y + b.Y} }
func (a Vec) Scale(k float64) Vec { return Vec{a.X * k, a.Y * k} }
func (a Vec) Len() float64        { return math.Hypot(a.X, a.Y) }
func (a *Vec) Normalize()         { *a = a.Scale(1 / a.Len()) }
func (a Vec) Rotate(rad float64) Vec {
	s, c := math.Sincos(rad)
	return Vec{a.X*c - a.Y*s, a.X*s + a.Y*c}
}

func main() {
	v := Vec{3, 4}
	fmt.Println(v.Len(), v.Add(Vec{1, 1}), v.Scale(2))
	v.Normalize()
	fmt.Printf("%.3f %.3f\n", v, v.Rotate(math.Pi/2))
	fmt.Printf("%+v %#v\n", v, Vec{})
	path := []Vec{{0, 0}, {3, 4}, {3, 0}}
	total := 0.0
	for i := range path[1:] {
		total += path[i+1].Add(path[i].Scale(-1)).Len()
	}
	fmt.Println(total)
}

// Output:
// 5 {4 5} {6 8}
// {0.600 0.800} {-0.800 0.600}
// {X:0.6000000000000001 Y:0.8} main.Vec{X:0, Y:0}
// 9
