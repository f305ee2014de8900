package main

import "fmt"

type point struct{ X, Y int }
type shape struct {
	Name   string
	Center *point
	Tags   []string
	Attr   map[string]int
	inner  point
	F      func()
	E      error
	A      any
	C      chan int
}
type tree struct {
	Left, Right *tree
	V           int
}
type empty struct{}

func main() {
	s := shape{Name: "sq", Tags: []string{"a", "b"}, Attr: map[string]int{"z": 1, "a": 2}, inner: point{1, 2}, A: point{3, 4}}
	fmt.Printf("%v\n%+v\n%#v\n%T\n", s, s, s, s)
	p := point{1, -2}
	fmt.Printf("%v %+v %#v %T %d %x %05d %s\n", p, p, p, p, p, p, p, p)
	fmt.Printf("%v %+v %#v %T\n", &p, &p, &p, &p)
	pp := &p
	fmt.Printf("%t %T\n", pp == *&pp, &pp)
	fmt.Printf("%v %+v\n", tree{V: 1}, tree{V: 2})
	fmt.Printf("%v %+v %#v\n", empty{}, empty{}, empty{})
	fmt.Printf("%v %+v %#v\n", []point{{1, 2}, {3, 4}}, []point{{1, 2}}, []point{{1, 2}})
	fmt.Printf("%v %#v\n", []*point{nil}, []*point{nil})
	fmt.Printf("%v %#v\n", map[point]string{{2, 1}: "b", {1, 9}: "a"}, map[point]string{{2, 1}: "b"})
	fmt.Printf("%v %#v %T\n", struct {
		A int
		b string
	}{1, "x"}, struct{ A any }{nil}, struct{ A, B int8 }{})
	fmt.Printf("%v %#v %d\n", [3]bool{true}, [2][2]int{{1, 2}, {3, 4}}, [2][]int{{1}, {2, 3}})
	fmt.Printf("%v %+v\n", struct{ p *int }{nil}, struct{ i any }{5})
	fmt.Printf("%6.2v|%-8v|%08.3f\n", []float64{1.234, 5}, []int{1, 2}, []float64{3.14159, -2})
}

// Output:
// {sq <nil> [a b] map[a:2 z:1] {1 2} <nil> <nil> {3 4} <nil>}
// {Name:sq Center:<nil> Tags:[a b] Attr:map[a:2 z:1] inner:{X:1 Y:2} F:<nil> E:<nil> A:{X:3 Y:4} C:<nil>}
// main.shape{Name:"sq", Center:(*main.point)(nil), Tags:[]string{"a", "b"}, Attr:map[string]int{"a":2, "z":1}, inner:main.point{X:1, Y:2}, F:(func())(nil), E:error(nil), A:main.point{X:3, Y:4}, C:(chan int)(nil)}
// main.shape
// {1 -2} {X:1 Y:-2} main.point{X:1, Y:-2} main.point {1 -2} {1 -2} {00001 -0002} {%!s(int=1) %!s(int=-2)}
// &{1 -2} &{X:1 Y:-2} &main.point{X:1, Y:-2} *main.point
// true **main.point
// {<nil> <nil> 1} {Left:<nil> Right:<nil> V:2}
// {} {} main.empty{}
// [{1 2} {3 4}] [{X:1 Y:2}] []main.point{main.point{X:1, Y:2}}
// [<nil>] []*main.point{(*main.point)(nil)}
// map[{1 9}:a {2 1}:b] map[main.point]string{main.point{X:2, Y:1}:"b"}
// {1 x} struct { A interface {} }{A:interface {}(nil)} struct { A int8; B int8 }
// [true false false] [2][2]int{[2]int{1, 2}, [2]int{3, 4}} [[1] [2 3]]
// {<nil>} {i:5}
// [   1.2      5]|[1        2       ]|[0003.142 -002.000]
