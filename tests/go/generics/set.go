package main

import (
	"fmt"
	"maps"
	"slices"
)

type Set[T comparable] map[T]struct{}

func SetOf[T comparable](vs ...T) Set[T] {
	s := Set[T]{}
	for _, v := range vs {
		s[v] = struct{}{}
	}
	return s
}

func (s Set[T]) Has(v T) bool { _, ok := s[v]; return ok }
func (s Set[T]) Union(o Set[T]) Set[T] {
	u := maps.Clone(s)
	maps.Copy(u, o)
	return u
}
func (s Set[T]) Filter(f func(T) bool) Set[T] {
	out := Set[T]{}
	for v := range s {
		if f(v) {
			out[v] = struct{}{}
		}
	}
	return out
}

func main() {
	a, b := SetOf(1, 2, 3), SetOf(3, 4)
	fmt.Println(slices.Sorted(maps.Keys(a.Union(b))), len(a.Filter(b.Has)), a.Has(2), b.Has(2))
	fmt.Println(a, maps.Equal(a, SetOf(3, 2, 1)))
	type p struct{ x, y int }
	fmt.Println(SetOf(p{1, 2}, p{1, 2}, p{2, 1}).Has(p{2, 1}))
}

// Output:
// [1 2 3 4] 1 true false
// map[1:{} 2:{} 3:{}] true
// true
