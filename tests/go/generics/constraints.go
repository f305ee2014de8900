package main

import (
	"fmt"
	"strconv"
)

type Number interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~float32 | ~float64
}

type Celsius float64
type ID int

func (i ID) String() string { return "ID-" + strconv.Itoa(int(i)) }

func Sum[T Number](xs ...T) (s T) {
	for _, x := range xs {
		s += x
	}
	return
}

func Map[S ~[]E, E, R any](s S, f func(E) R) []R {
	r := make([]R, len(s))
	for i, v := range s {
		r[i] = f(v)
	}
	return r
}

func Reduce[T, A any](s []T, init A, f func(A, T) A) A {
	for _, v := range s {
		init = f(init, v)
	}
	return init
}

type StringerNumber interface {
	Number
	fmt.Stringer
}

func Show[T StringerNumber](xs []T) string {
	out := ""
	for _, x := range xs {
		out += x.String() + fmt.Sprint(x > 1) + " "
	}
	return out
}

type Pair[A, B any] struct {
	First  A
	Second B
}

func MakePair[A, B any](a A, b B) Pair[A, B] { return Pair[A, B]{a, b} }
func (p Pair[A, B]) Swap() Pair[B, A]        { return Pair[B, A]{p.Second, p.First} }

func Ptr[T any](v T) *T                             { return &v }
func Zero[T any]() T                                { var z T; return z }
func Keys[M ~map[K]V, K comparable, V any](m M) int { return len(m) }

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Celsius](20.5, 1), Sum[int8](100, 100))
	fmt.Println(Map([]int{1, 2}, func(i int) string { return strconv.Itoa(i * i) }))
	fmt.Println(Reduce([]string{"a", "bb"}, 0, func(n int, s string) int { return n + len(s) }))
	fmt.Println(Show([]ID{1, 2}))
	p := MakePair("x", 1)
	fmt.Printf("%v %+v %T %T\n", p, p.Swap(), p, p.Swap())
	fmt.Println(*Ptr(3), Zero[string]() == "", Zero[*int]() == nil, Keys(map[string]int{"a": 1}))
	f := Sum[float64]
	fmt.Printf("%T %v\n", f, f(1, 2))
}

// Output:
// 6 3.5 21.5 -56
// [1 4]
// 3
// ID-1false ID-2true
// {x 1} {First:1 Second:x} main.Pair[string,int] main.Pair[int,string]
// 3 true true 1
// func(...float64) float64 3
