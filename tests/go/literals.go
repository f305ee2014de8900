// Composite literals: promoted fields by their own names (Go 1.27), elided types, keys.
package main

import "fmt"

type D struct{ x, y int }
type C struct {
	c int
	D
}
type B struct {
	b string
	C
	big [10]int
}
type A struct {
	a int
	B
	*D
}
type G[T any] struct{ val T }
type H[T any] struct {
	G[T]
	n int
}

func side(s string, v int) int {
	fmt.Println("eval", s)
	return v
}

func main() {
	fmt.Println(C{c: 1, x: 2, y: 3}, C{y: side("y", 4), c: side("c", 5)})
	fmt.Println(&B{b: "b", c: 1, x: 2})
	a := A{a: 1, b: "z", c: 7}
	fmt.Println(a.b, a.c, a.B.C.D, a.D == nil, a.big)
	b := B{big: [10]int{3: 1}, y: 9, b: "q"}
	fmt.Printf("%+v\n", b)
	fmt.Printf("%+v %+v\n", H[string]{val: "v", n: 1}, []H[int]{{val: 2}, {n: 3}})
	pts := map[D][]*C{{1, 2}: {{c: 1}, {x: 5}}}
	for k, v := range pts {
		fmt.Println(k, *v[0], *v[1])
	}
	arr := [...]string{2: "two", "three", 0: "zero"}
	fmt.Printf("%d %q\n", len(arr), arr)
	type local struct{ C }
	l := local{x: 1}
	l2 := struct {
		local
		z int
	}{z: 2, y: 8}
	fmt.Println(l, l2)
}

// Output:
// eval y
// eval c
// {1 {2 3}} {5 {0 4}}
// &{b {1 {2 0}} [0 0 0 0 0 0 0 0 0 0]}
// z 7 {0 0} true [0 0 0 0 0 0 0 0 0 0]
// {b:q C:{c:0 D:{x:0 y:9}} big:[0 0 0 1 0 0 0 0 0 0]}
// {G:{val:v} n:1} [{G:{val:2} n:0} {G:{val:0} n:3}]
// {1 2} {1 {0 0}} {0 {5 0}}
// 4 ["zero" "" "two" "three"]
// {{0 {1 0}}} {{{0 {0 8}}} 2}
