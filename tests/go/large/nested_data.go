package main

import "fmt"

type (
	Point struct{ X, Y float64 }
	Line  struct{ P [2]Point }
	Shape struct {
		Lines []Line
		Box   Line
		Name  string
	}
	Drawing struct {
		Shapes map[string]Shape
		Order  []string
		Cursor *Point
		Undo   []func(*Drawing)
	}
)

func (d *Drawing) Add(s Shape) {
	if d.Shapes == nil {
		d.Shapes = make(map[string]Shape)
	}
	d.Shapes[s.Name] = s
	d.Order = append(d.Order, s.Name)
	n := s.Name
	d.Undo = append(d.Undo, func(d *Drawing) {
		delete(d.Shapes, n)
		d.Order = d.Order[:len(d.Order)-1]
	})
}

func (d *Drawing) Move(name string, dx float64) {
	s := d.Shapes[name]
	old := s.Box
	s.Box.P[0].X += dx
	s.Box.P[1].X += dx
	for i := range s.Lines {
		for j := range s.Lines[i].P {
			s.Lines[i].P[j].X += dx
		}
	}
	d.Shapes[name] = s
	d.Undo = append(d.Undo, func(d *Drawing) {
		s := d.Shapes[name]
		s.Box = old
		d.Shapes[name] = s
	})
}

func main() {
	var d Drawing
	sq := Shape{Name: "sq", Lines: []Line{{[2]Point{{0, 0}, {1, 1}}}}, Box: Line{[2]Point{{}, {1, 1}}}}
	d.Add(sq)
	sq.Name = "copy"
	sq.Box.P[1].Y = 9
	d.Add(sq)
	d.Move("sq", 5)
	fmt.Println(d.Shapes["sq"], d.Shapes["copy"], d.Order)
	d.Cursor = &sq.Box.P[1]
	d.Cursor.X = 42
	fmt.Println(sq.Box, d.Shapes["copy"].Box)
	for i := len(d.Undo) - 1; i > 0; i-- {
		d.Undo[i](&d)
	}
	fmt.Println(d.Shapes, d.Order, len(d.Undo))
	ps := []Point{{1, 2}, {3, 4}}
	q := &ps[0]
	ps = append(ps, Point{5, 6})
	q.X = 100
	r := &ps[1]
	r.Y = 200
	fmt.Println(ps, *q)
	type cell struct {
		n  int
		kv map[string]*cell
	}
	root := cell{kv: map[string]*cell{"a": {n: 1, kv: map[string]*cell{"b": {n: 2}}}}}
	c := root
	c.n = 9
	c.kv["a"].kv["b"].n++
	root.kv["z"] = &root
	fmt.Println(root.n, root.kv["a"].kv["b"].n, root.kv["z"].kv["z"].n, len(c.kv), root.kv["none"] == nil)
}

// Output:
// {[{[{5 0} {6 1}]}] {[{5 0} {6 1}]} sq} {[{[{5 0} {6 1}]}] {[{0 0} {1 9}]} copy} [sq copy]
// {[{0 0} {42 9}]} {[{0 0} {1 9}]}
// map[sq:{[{[{5 0} {6 1}]}] {[{0 0} {1 1}]} sq}] [sq] 3
// [{1 2} {3 200} {5 6}] {100 2}
// 0 3 0 2 true
