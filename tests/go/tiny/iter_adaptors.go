package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(y func(T) bool) {
		for v := range s {
			if f(v) && !y(v) {
				return
			}
		}
	}
}
func mapSeq[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(y func(U) bool) { s(func(v T) bool { return y(f(v)) }) }
}
func enumerate[T any](s iter.Seq[T]) iter.Seq2[int, T] {
	return func(y func(int, T) bool) {
		i := 0
		for v := range s {
			if !y(i, v) {
				return
			}
			i++
		}
	}
}
func reduce[T, A any](s iter.Seq[T], a A, f func(A, T) A) A {
	for v := range s {
		a = f(a, v)
	}
	return a
}
func window[T any](s []T, n int) iter.Seq[[]T] {
	return func(y func([]T) bool) {
		for i := 0; i+n <= len(s) && y(s[i:i+n:i+n]); i++ {
		}
	}
}
func zipMap[K comparable, V any](k []K, v []V) iter.Seq2[K, V] {
	return func(y func(K, V) bool) {
		for i := range min(len(k), len(v)) {
			if !y(k[i], v[i]) {
				return
			}
		}
	}
}

func main() {
	evens := filter(slices.Values([]int{1, 2, 3, 4, 5, 6}), func(n int) bool { return n%2 == 0 })
	fmt.Println(slices.Collect(mapSeq(evens, func(n int) string { return fmt.Sprint("n", n) })))
	for i, p := range enumerate(slices.Values([]string{"x", "y"})) {
		fmt.Print(i, p, " ")
	}
	fmt.Println(reduce(evens, 0, func(a, b int) int { return a + b }))
	w := window([]int{1, 2, 3, 4}, 2)
	for s := range w {
		fmt.Print(s, " ")
	}
	fmt.Println()
	fmt.Println(maps.Collect(zipMap([]string{"a", "b"}, []int{1, 2, 3})))
}

// Output:
// [n2 n4 n6]
// 0x 1y 12
// [1 2] [2 3] [3 4]
// map[a:1 b:2]
