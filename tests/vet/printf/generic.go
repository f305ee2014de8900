package main

import "fmt"

type number interface{ ~int | ~float64 }

func show[T any](v T) {
	fmt.Printf("%v %T\n", v, v)
	fmt.Printf("%d\n", v)
	fmt.Printf("%s\n", v)
}

func sum[T number](v T) {
	fmt.Printf("%d\n", v)
	fmt.Printf("%v\n", v)
	fmt.Printf("%s\n", v)
}

func ints[T ~int | ~int8](v T, list []T) {
	fmt.Printf("%d %d\n", v, list)
	fmt.Printf("%s\n", v)
	fmt.Printf("%d\n", &v)
}

func text[T fmt.Stringer](v T) {
	fmt.Printf("%s\n", v)
	fmt.Printf("%d\n", v)
}

func exact[T int | string](v T) {
	fmt.Printf("%d\n", v)
}

type pair[A, B any] struct {
	a A
	b B
}

type stringer int

func (stringer) String() string { return "" }

func main() {
	show(1)
	sum(2)
	ints(3, []int{})
	text(stringer(1))
	exact(1)
	fmt.Printf("%d\n", pair[int, string]{})
	fmt.Printf("%d\n", pair[int, int]{})
	fmt.Printf("%d\n", 3.5*2)
}

// Vet:
// 9:14: fmt.Printf format %d has arg v of wrong type T
// 10:14: fmt.Printf format %s has arg v of wrong type T
// 14:14: fmt.Printf format %d has arg v of wrong type T (contains ~float64)
// 16:14: fmt.Printf format %s has arg v of wrong type T (contains ~int)
// 21:14: fmt.Printf format %s has arg v of wrong type T (contains ~int)
// 27:14: fmt.Printf format %d has arg v of wrong type T
// 31:14: fmt.Printf format %d has arg v of wrong type T (contains string)
// 49:14: fmt.Printf format %d has arg pair[int, string]{} of wrong type command-line-arguments.pair[int, string]
// 51:14: fmt.Printf format %d has arg 3.5 * 2 of wrong type float64
