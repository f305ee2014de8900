package main

import "fmt"

type A struct{ b B }
type B struct{ c [2]C }
type C struct{ a A }

type Fine[T any] struct{ f *Fine[T] }
type Late[T any] struct{ e *Early[T] }
type Early[T any] Late[T]

type I interface{ I }
type J interface {
	K
	M()
}
type K interface{ J }

var x = f()
var y = y
var z, w = g()

func f() int        { return h() }
func h() int        { return x }
func g() (int, int) { return z, 1 }

type m struct{ n int }

func (v m) get() int { return q }

var q = m{}.get()

func main() {
	fmt.Println(x, y, z, w, q)
}
