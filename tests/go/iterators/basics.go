package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
)

func Count(from int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := from; yield(i); i++ {
		}
	}
}

func Filter[T any](s iter.Seq[T], f func(T) bool) iter.Seq[T] {
	return func(yield func(T) bool) {
		for v := range s {
			if f(v) && !yield(v) {
				return
			}
		}
	}
}

func Take[T any](s iter.Seq[T], n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		if n <= 0 {
			return
		}
		i := 0
		for v := range s {
			if !yield(v) {
				return
			}
			if i++; i == n {
				return
			}
		}
	}
}

func Zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		na, sa := iter.Pull(a)
		defer sa()
		nb, sb := iter.Pull(b)
		defer sb()
		for {
			x, ok1 := na()
			y, ok2 := nb()
			if !ok1 || !ok2 || !yield(x, y) {
				return
			}
		}
	}
}

func find(s iter.Seq[int], want int) (i int) {
	defer func() { i *= 10 }()
	for v := range s {
		if v == want {
			return i
		}
		i++
	}
	return -1
}

func main() {
	odd := Filter(Count(1), func(n int) bool { return n%2 == 1 })
	fmt.Println(slices.Collect(Take(odd, 5)))
	for a, b := range Zip(Count(10), slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}
	fmt.Println(find(Count(5), 8))
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	for i, v := range slices.Backward([]int{1, 2, 3}) {
		fmt.Print(i, v, " ")
	}
	fmt.Println(slices.Collect(slices.Chunk([]int{1, 2, 3, 4, 5}, 2)))
outer:
	for a := range Count(0) {
		for b := range Count(0) {
			if b > a {
				continue outer
			}
			if a*b > 6 {
				fmt.Println(a, b)
				break outer
			}
		}
	}
	fmt.Println(maps.Collect(slices.All([]string{"p", "q"})))
	fmt.Println(slices.AppendSeq([]int{0}, Take(Count(7), 2)))
	for range Take(Count(0), 2) {
		fmt.Print("tick ")
	}
	for i := range 3 {
		defer fmt.Print("d", i, " ")
	}
	fmt.Println()
}

// Output:
// [1 3 5 7 9]
// 10 x
// 11 y
// 30
// [a b c] [1 2 3]
// 2 3 1 2 0 1 [[1 2] [3 4] [5]]
// 3 3
// map[0:p 1:q]
// [0 7 8]
// tick tick
// d2 d1 d0
