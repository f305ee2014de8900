package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

func GroupBy[T any, K comparable](xs []T, f func(T) K) map[K][]T {
	m := make(map[K][]T)
	for _, x := range xs {
		k := f(x)
		m[k] = append(m[k], x)
	}
	return m
}
func CountBy[T any, K comparable](xs []T, f func(T) K) map[K]int {
	m := map[K]int{}
	for _, x := range xs {
		m[f(x)]++
	}
	return m
}
func Uniq[S ~[]E, E comparable](s S) (out S) {
	seen := map[E]bool{}
	for _, v := range s {
		if !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	return
}
func Partition[T any](xs []T, f func(T) bool) (yes, no []T) {
	for _, x := range xs {
		if f(x) {
			yes = append(yes, x)
		} else {
			no = append(no, x)
		}
	}
	return
}

func main() {
	words := strings.Fields("apple avocado bean beet carrot corn cabbage")
	g := GroupBy(words, func(s string) byte { return s[0] })
	for _, k := range slices.Sorted(maps.Keys(g)) {
		fmt.Printf("%c %v\n", k, g[k])
	}
	n := CountBy(words, func(s string) int { return len(s) })
	fmt.Println(n, Uniq([]int{1, 2, 1, 3, 2}))
	fmt.Println(Partition([]int{1, 2, 3, 4, 5}, func(n int) bool { return n > 2 }))
}

// Output:
// a [apple avocado]
// b [bean beet]
// c [carrot corn cabbage]
// map[4:3 5:1 6:1 7:2] [1 2 3]
// [3 4 5] [1 2]
