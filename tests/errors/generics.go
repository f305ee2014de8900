package main

import "fmt"

type Number interface{ ~int | ~float64 }

type List[T any] struct{ items []T }

func (l *List[T]) Push(x T) {}

type Pair[K comparable, V any] struct {
	K K
	V V
}

func Sum[T Number](xs []T) (s T) {
	for _, x := range xs {
		s += x
	}
	return s
}

func Map[T, U any](xs []T, f func(T) U) []U { return nil }

func Less[T any](a, b T) bool { return a < b }

func Eq[T any](a, b T) bool { return a == b }

func Add[T any](a, b T) T { return a + b }

func Method[T fmt.Stringer](x T) string { return x.String() + x.Name() }

func Make[T any]() T { var t T; return t }

func Two[A, B any](a A, b B) {}

func Same[T any](a, b T) {}

type MyInt int

type S struct{}

func cases() {
	var l List
	var p Pair[int]
	var q Pair[[]int, string]
	_, _, _ = l, p, q
	Sum([]string{"a"})
	Sum[string](nil)
	Make()
	Two[int](1)
	Two[int, string, bool](1, "")
	Same(1, "a")
	Same(1, 2.5)
	var x int
	Same(x, 2.5)
	Same(x, "s")
	Map([]int{1}, 3)
	Method(S{})
	f := Sum
	var g func([]int) int = Sum
	var h func([]string) string = Sum
	_, _, _ = f, g, h
	var n Number
	_ = n
	_ = Number(3)
	var c comparable
	_ = c
	_ = MyInt[int](3)
	List[int]{}.Push(1)
	(&List[int]{}).Pop()
	_ = List[int]{items: []string{}}
	fmt.Println(Sum)
	Sum[int]
	Sum[int](3)
	_ = x[int]
}

func assert[T any](x T) {
	_ = x.(int)
	switch x.(type) {
	}
	var p *T
	p.foo()
	x.foo()
	for range x {
	}
	x()
	_ = x[0]
	_ = len(x)
	_ = string(x)
	x = nil
	x = 1
	var y int = x
	_ = y
	const c T = 1
}

func loop[T any](n int) {
	if n > 0 {
		loop[[]T](n - 1)
	}
}

type Rec[T any] struct{ r *Rec[[]T] }

type U1 interface{ ~MyInt }
type U2 interface{ int | ~int }
type U3 interface{ fmt.Stringer | int }
type U4 interface{ comparable | int }
type U5[T any] interface{ T | int }
type E1[T any] struct{ T }
type E2[T any] T

func (l List[A, B]) Two() {}

func (l List) Four() {}

func bound[T List[int]](x T, y T) {}
func bound2[T int](x T) T         { return x }
func bound3[T P, P any](x T)      {}
func ptr[T any, PT interface {
	*T
	String() string
}](x T) {
}

func use() {
	ptr(S{})
	bound2(3)
	bound2("s")
	bound2(MyInt(3))
	var e error
	Sum([]error{e})
	_ = Pair[any, int]{}
	type Local[T any] struct{}
}

func main() {}
