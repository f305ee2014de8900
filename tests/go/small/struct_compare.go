package main

import "fmt"

type P struct {
	X, Y int
	s    string
}

type N struct {
	P
	f float64
	i any
	a [2]*int
}

func main() {
	x := 1
	a := N{P{1, 2, "s"}, 1.5, "i", [2]*int{&x}}
	b := a
	fmt.Println(a == b, a.P == P{1, 2, "s"}, &a == &b)
	b.i = 3
	fmt.Println(a == b, a != b)
	set := map[P]int{{1, 2, "a"}: 1}
	set[P{1, 2, "a"}]++
	set[P{1, 2, "b"}]++
	fmt.Println(len(set), set[P{X: 1, Y: 2, s: "a"}])
	var i, j any = P{}, P{}
	fmt.Println(i == j, i == any(N{}), [2]any{1, "a"} == [2]any{1, "a"}, struct{}{} == struct{}{})
	c1, c2 := make(chan int), make(chan int)
	c3 := c1
	fmt.Println(c1 == c2, c1 == c3)
	type T struct{ A int }
	anon := struct{ A int }{1}
	var t T = anon
	fmt.Println(t, t == anon, T(anon) == t)
}

// Output:
// true true false
// false true
// 2 2
// true false true true
// false true
// {1} true true
