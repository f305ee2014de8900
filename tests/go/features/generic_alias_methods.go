package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

type Vec[T any] []T

func (v Vec[T]) Map(f func(T) T) Vec[T] {
	out := make(Vec[T], 0, len(v))
	for _, x := range v {
		out = append(out, f(x))
	}
	return out
}

func (v *Vec[T]) Append(xs ...T) { *v = append(*v, xs...) }

type SortedMap[K cmp.Ordered, V any] struct {
	keys []K
	vals map[K]V
}

func (m *SortedMap[K, V]) Set(k K, v V) {
	if m.vals == nil {
		m.vals = map[K]V{}
	}
	if _, ok := m.vals[k]; !ok {
		i, _ := slices.BinarySearch(m.keys, k)
		m.keys = slices.Insert(m.keys, i, k)
	}
	m.vals[k] = v
}

func (m *SortedMap[K, V]) Each(f func(K, V)) {
	for _, k := range m.keys {
		f(k, m.vals[k])
	}
}

type Num interface{ ~int | ~float64 }

func SumBy[T any, N Num](xs []T, f func(T) N) (n N) {
	for _, x := range xs {
		n += f(x)
	}
	return
}

type Tree[T interface{ Compare(T) int }] struct {
	l, r *Tree[T]
	v    T
}

func (t *Tree[T]) Insert(v T) *Tree[T] {
	if t == nil {
		return &Tree[T]{v: v}
	}
	if v.Compare(t.v) < 0 {
		t.l = t.l.Insert(v)
	} else {
		t.r = t.r.Insert(v)
	}
	return t
}

func (t *Tree[T]) String() string {
	if t == nil {
		return "-"
	}
	return fmt.Sprintf("(%v %v %v)", t.l, t.v, t.r)
}

type word string

func (w word) Compare(o word) int { return strings.Compare(string(w), string(o)) }

func Apply[A, B, C any](f func(A) B, g func(B) C) func(A) C { return func(a A) C { return g(f(a)) } }

func Default[T comparable](v, d T) T {
	var zero T
	if v == zero {
		return d
	}
	return v
}

func main() {
	v := Vec[int]{1, 2}
	v.Append(3)
	fmt.Println(v.Map(func(n int) int { return n * n }), len(v))
	var m SortedMap[string, float64]
	m.Set("z", 1)
	m.Set("a", 2)
	m.Set("z", 3)
	m.Each(func(k string, f float64) { fmt.Print(k, f, " ") })
	fmt.Println(SumBy([]string{"a", "bcd"}, func(s string) int { return len(s) }), SumBy(v, func(n int) float64 { return float64(n) / 2 }))
	var t *Tree[word]
	for _, w := range []word{"m", "c", "x"} {
		t = t.Insert(w)
	}
	fmt.Println(t)
	fmt.Println(Apply(strings.ToUpper, func(s string) int { return len(s) })("abc"), Default("", "d"), Default(3, 4))
	fmt.Printf("%T %T %T\n", v, m, t)
}

// Output:
// [1 4 9] 3
// a2 z3 4 3
// ((- c -) m (- x -))
// 3 d 3
// main.Vec[int] main.SortedMap[string,float64] *main.Tree[main.word]
