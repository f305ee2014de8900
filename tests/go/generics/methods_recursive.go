package main

import "fmt"

type Ordered[T any] interface{ Less(T) bool }

type age int

func (a age) Less(b age) bool { return a < b }

func Min[T Ordered[T]](a T, rest ...T) T {
	for _, r := range rest {
		if r.Less(a) {
			a = r
		}
	}
	return a
}

type Cloner[T any] interface {
	*T
	Set(string)
}

type conf struct{ s string }

func (c *conf) Set(s string) { c.s = s }

func Build[T any, P Cloner[T]](s string) T {
	var t T
	P(&t).Set(s)
	return t
}

type Matrix[T ~int | ~float64] [][]T

func (m Matrix[T]) Transpose() Matrix[T] {
	out := make(Matrix[T], len(m[0]))
	for i := range out {
		out[i] = make([]T, len(m))
		for j := range m {
			out[i][j] = m[j][i]
		}
	}
	return out
}

type Visitor[R any] interface {
	Num(int) R
	Add(a, b Expr) R
}
type Expr interface{ expr() }
type Num int
type Add struct{ L, R Expr }

func (Num) expr() {}
func (Add) expr() {}

func Visit[R any](e Expr, v Visitor[R]) R {
	switch e := e.(type) {
	case Num:
		return v.Num(int(e))
	case Add:
		return v.Add(e.L, e.R)
	}
	panic("unknown")
}

type evaluator struct{}

func (evaluator) Num(n int) int       { return n }
func (v evaluator) Add(a, b Expr) int { return Visit[int](a, v) + Visit[int](b, v) }

type printer struct{}

func (printer) Num(n int) string { return fmt.Sprint(n) }
func (v printer) Add(a, b Expr) string {
	return "(" + Visit[string](a, v) + "+" + Visit[string](b, v) + ")"
}

type Alias[T any] = map[string]T

func main() {
	fmt.Println(Min(age(5), 3, 4), Build[conf]("x"))
	fmt.Println(Matrix[int]{{1, 2, 3}, {4, 5, 6}}.Transpose())
	e := Add{Num(1), Add{Num(2), Num(3)}}
	fmt.Println(Visit[int](e, evaluator{}), Visit[string](e, printer{}))
	var a Alias[int] = map[string]int{"k": 1}
	fmt.Printf("%v %T\n", a, a)
}

// Output:
// 3 {x}
// [[1 4] [2 5] [3 6]]
// 6 (1+(2+3))
// map[k:1] map[string]int
