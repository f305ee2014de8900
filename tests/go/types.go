package main

import (
	"fmt"
	"strings"
)

type IntSlice []int

func (s IntSlice) Len() int      { return len(s) }
func (s *IntSlice) Add(v int)    { *s = append(*s, v) }
func (s IntSlice) Swap(i, j int) { s[i], s[j] = s[j], s[i] }

type StrMap map[string]int

func (m StrMap) Inc(k string) { m[k]++ }

type Handler func(string) string

func (h Handler) Serve(s string) string { return h(s) }

type Server interface{ Serve(string) string }

type Reader interface{ Read() string }
type Writer interface{ Write(string) int }
type ReadWriter interface {
	Reader
	Writer
}
type file struct {
	data []string
	pos  int
}

func (f *file) Read() string {
	if f.pos >= len(f.data) {
		return ""
	}
	f.pos++
	return f.data[f.pos-1]
}
func (f *file) Write(s string) int { f.data = append(f.data, s); return len(s) }

type logger struct {
	ReadWriter
	prefix string
}

func (l logger) Write(s string) int { return l.ReadWriter.Write(l.prefix + s) }

type Point struct{ X, Y int }

func (p Point) String() string { return fmt.Sprintf("(%d,%d)", p.X, p.Y) }

type Line struct{ A, B Point }
type PtrLine struct{ A, B *Point }

type Tree struct {
	Left, Right *Tree
	Val         int
}

func (t *Tree) Insert(v int) *Tree {
	if t == nil {
		return &Tree{Val: v}
	}
	if v < t.Val {
		t.Left = t.Left.Insert(v)
	} else {
		t.Right = t.Right.Insert(v)
	}
	return t
}
func (t *Tree) Walk(f func(int)) {
	if t == nil {
		return
	}
	t.Left.Walk(f)
	f(t.Val)
	t.Right.Walk(f)
}

type Matrix [2][2]float64

func (m Matrix) Mul(o Matrix) (r Matrix) {
	for i := range 2 {
		for j := range 2 {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}
func (m *Matrix) Scale(f float64) {
	for i := range m {
		for j := range m[i] {
			m[i][j] *= f
		}
	}
}

type Large struct {
	Name string
	Arr  [5]int
	M    map[string]int
	In   struct{ A, B int }
	Next *Large
}

func modify(l Large) Large { l.Arr[0] = 100; l.Name = "mod"; l.In.A = 7; return l }
func modArr(a [5]int) int  { a[1] = 50; return a[1] + a[0] }
func retArr() [3]string    { return [3]string{"a", "b", "c"} }

type empty struct{}

func (empty) Hi() string   { return "hi" }
func (e *empty) Ptr() bool { return e != nil }

type inner struct{ v int }

func (i *inner) inc()    { i.v++ }
func (i inner) get() int { return i.v }

type outer struct {
	inner
	tag string
}
type outer2 struct {
	*outer
	extra int
}

type Num interface{ Val() int }
type A int
type B struct{ n, m int }
type C [3]int
type D string

func (a A) Val() int  { return int(a) }
func (b B) Val() int  { return b.n + b.m }
func (c C) Val() int  { return c[0] + c[1] + c[2] }
func (d *D) Val() int { return len(*d) }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)
const (
	a0 = iota * 10
	_
	a2
	a3 = "str"
	a4
	a5 = iota
)

type Color uint8

const (
	Red Color = iota + 1
	Green
)

func (c Color) String() string {
	switch c {
	case Red:
		return "red"
	case Green:
		return "green"
	}
	return fmt.Sprintf("color(%d)", uint8(c))
}

func main() {
	s := IntSlice{3, 1}
	s.Add(2)
	s.Swap(0, 2)
	fmt.Println(s, s.Len())
	add := s.Add
	add(9)
	fmt.Println(s)
	m := StrMap{}
	m.Inc("a")
	m.Inc("a")
	fmt.Println(m, m["a"])
	h := Handler(strings.ToUpper)
	var srv Server = h
	fmt.Println(srv.Serve("abc"), Handler.Serve(h, "x"))
	f := &file{}
	l := logger{f, "> "}
	var rw ReadWriter = l
	rw.Write("one")
	rw.Write("two")
	fmt.Println(rw.Read(), l.Read(), rw.Read() == "")
	var w Writer = rw
	_, isR := w.(Reader)
	fmt.Println(isR, len(f.data))
	ln := Line{Point{1, 2}, Point{3, 4}}
	pl := &PtrLine{&ln.A, &ln.B}
	pl.A.X = 10
	fmt.Println(ln, pl.A, *pl.B, &ln.A == pl.A)
	fmt.Printf("%v %+v %T %s\n", ln, ln, ln, ln.A)
	var t *Tree
	for _, v := range []int{5, 2, 8, 1, 9, 3} {
		t = t.Insert(v)
	}
	sum := 0
	t.Walk(func(v int) { sum = sum*10 + v })
	fmt.Println(sum)
	mat := Matrix{{1, 2}, {3, 4}}
	mat2 := mat.Mul(Matrix{{0, 1}, {1, 0}})
	mat.Scale(2)
	fmt.Println(mat, mat2, mat == mat2)
	lg := Large{Name: "orig", Arr: [5]int{1, 2, 3}, M: map[string]int{"k": 1}}
	lg2 := modify(lg)
	lg3 := lg
	lg3.Arr[2] = 33
	lg3.M["k"]++
	lg3.In.B = 4
	lp := &lg3
	lp.Next = &lg
	lp.Next.Arr[4] = 44
	fmt.Println(lg.Name, lg.Arr, lg.In, lg2.Name, lg2.Arr, lg2.In, lg3.Arr, lg3.In, lg.M)
	fmt.Println(modArr(lg.Arr), lg.Arr, retArr()[1], len(retArr()))
	ls := []Large{lg, lg2}
	ls[0].Arr[1] = -1
	for i, x := range ls {
		x.Arr[0] = 999
		fmt.Println(i, x.Arr[0], ls[i].Arr[:2])
	}
	lm := map[int]Large{1: lg}
	fmt.Println(lm[1].Arr[2], lm[2].Arr, lm[2].Next == nil, lm[1].In.A)
	if v, ok := lm[3]; !ok {
		fmt.Println("missing", v.Arr)
	}
	ch := make(chan Large, 1)
	ch <- lg
	lg.Arr[0] = 5
	got := <-ch
	fmt.Println(got.Arr[0], lg.Arr[0])
	close(ch)
	got, ok := <-ch
	fmt.Println(got.Arr, ok)
	var ia any = lg.Arr
	lg.Arr[0] = 6
	arr := ia.([5]int)
	arr[1] = 70
	fmt.Println(ia, arr, ia == any(arr), ia.([5]int)[0])
	var e empty
	fmt.Println(e.Hi(), e.Ptr(), any(e) == any(empty{}), [3]empty{})
	set := map[string]struct{}{"a": {}}
	_, in := set["a"]
	fmt.Println(in, len(set), set)
	o := outer{inner{1}, "t"}
	o.inc()
	o2 := outer2{&o, 3}
	o2.inc()
	o2.inner.inc()
	fmt.Println(o.get(), o2.get(), o2.v, o2.tag)
	fn := o2.inc
	fn()
	fmt.Println(o.v)
	d := D("four")
	nums := []Num{A(3), B{1, 2}, C{1, 2, 3}, &d, &o3}
	total := 0
	for _, n := range nums {
		total += n.Val()
		switch n := n.(type) {
		case A:
			fmt.Println("A", n+1)
		case B:
			fmt.Println("B", n.m)
		case C:
			n[0] = 9
			fmt.Println("C", n)
		case *D:
			*n += "!"
		case interface{ Extra() }:
			fmt.Println("extra")
		}
	}
	fmt.Println(total, d, nums[2])
	fv := B.Val
	pv := (*D).Val
	iv := Num.Val
	fmt.Println(fv(B{5, 6}), pv(&d), iv(A(8)))
	fmt.Println(KB, MB, GB, a0, a2, a3, a4, a5)
	fmt.Println(Red, Green, Color(7), []Color{1, 2}, map[Color]int{Red: 1})
	fmt.Printf("%d %v %s %x\n", Green, Green, Green, Green)
	pp := &o3
	ppp := &pp
	(*ppp).n = 12
	(**ppp).m++
	fmt.Println(o3, pp.Val())
	anon := []struct {
		name string
		f    func(int) int
	}{{"dbl", func(i int) int { return i * 2 }}, {"neg", func(i int) int { return -i }}}
	for _, a := range anon {
		fmt.Print(a.name, a.f(21), " ")
	}
	fmt.Println()
	mm := map[string]map[string]int{"x": {"y": 1}}
	mm["x"]["z"] += 5
	mm["n"] = map[string]int{}
	mm["n"]["q"]--
	fmt.Println(mm)
	type pairT struct {
		k string
		v [2]int
	}
	pm := map[pairT]string{{"a", [2]int{1, 2}}: "A"}
	fmt.Println(pm[pairT{"a", [2]int{1, 2}}], pm[pairT{"a", [2]int{1, 3}}] == "")
	ptrs := []*Point{{1, 2}, {3, 4}}
	for _, p := range ptrs {
		p.X *= 2
	}
	fmt.Println(*ptrs[0], ptrs[1])
	xs := [...]int{1, 2, 3}
	for i, x := range xs {
		xs[2] = 10
		fmt.Print(i, x, " ")
	}
	for i, x := range xs[:] {
		xs[2] = 20
		fmt.Print(i, x, " ")
	}
	fmt.Println()
	var np *Point
	defer func() {
		fmt.Println("rec:", recover())
		var z Num
		defer func() { fmt.Println("again:", recover()) }()
		z.Val()
	}()
	fmt.Println(np.X)
}

func (b *B) Extra() {}

var o3 = B{1, 1}

// Output:
// [2 1 3] 3
// [2 1 3 9]
// map[a:2] 2
// ABC X
// > one > two true
// true 2
// {(10,2) (3,4)} (10,2) (3,4) true
// {(10,2) (3,4)} {A:(10,2) B:(3,4)} main.Line (10,2)
// 123589
// [[2 4] [6 8]] [[2 1] [4 3]] false
// orig [1 2 3 0 44] {0 0} mod [100 2 3 0 0] {7 0} [1 2 33 0 0] {0 4} map[k:2]
// 51 [1 2 3 0 44] b 3
// 0 999 [1 -1]
// 1 999 [100 2]
// 3 [0 0 0 0 0] true 0
// missing [0 0 0 0 0]
// 1 5
// [0 0 0 0 0] false
// [5 2 3 0 44] [5 70 3 0 44] false 5
// hi true true [{} {} {}]
// true 1 map[a:{}]
// 4 4 4 t
// 5
// A 4
// B 2
// C [9 2 3]
// extra
// 18 four! [1 2 3]
// 11 5 8
// 1024 1048576 1073741824 0 20 str str 5
// red green color(7) [red green] map[red:1]
// 2 green green 677265656e
// {12 2} 14
// dbl42 neg-21
// map[n:map[q:-1] x:map[y:1 z:5]]
// A true
// (2,2) (6,4)
// 0 1 1 2 2 3 0 1 1 2 2 20
// rec: runtime error: invalid memory address or nil pointer dereference
// again: runtime error: invalid memory address or nil pointer dereference
