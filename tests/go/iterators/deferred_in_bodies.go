package main

import (
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
)

func Count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count cleanup")
		for i := range n {
			if !yield(i) {
				fmt.Println("stopped at", i)
				return
			}
		}
	}
}

func Fib() iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		a, b := 0, 1
		for i := 0; yield(i, a); i++ {
			a, b = b, a+b
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

func MapSeq[T, U any](s iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		s(func(v T) bool { return yield(f(v)) })
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

func find(limit int) (res string, err error) {
	defer func() { res += "!" }()
	for i, f := range Fib() {
		defer func() { res += fmt.Sprint(i) }()
		if f > limit {
			return fmt.Sprint("fib ", f), nil
		}
		if i > 100 {
			return "", fmt.Errorf("none")
		}
	}
	return "unreachable", nil
}

func deferOrder() {
	for i := range Count(3) {
		defer func() { fmt.Println("deferred", i, recover()) }()
		if i == 1 {
			for j := range Count(2) {
				defer fmt.Println("inner deferred", i, j)
			}
		}
	}
	panic("end")
}

func push(yield func() bool) {
	for yield() {
	}
}

func labels() {
	n := 0
outer:
	for range push {
		n++
		for v := range Count(5) {
			if v == 1 {
				continue outer
			}
			if n == 3 {
				break outer
			}
		}
	}
	fmt.Println("n", n)
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		for v := range Count(3) {
			if v == 1 {
				panic("in body")
			}
		}
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		for range func(yield func(int) bool) { yield(1); yield(2) } {
			break
		}
	}()
	func() {
		defer func() { fmt.Println("rec", recover()) }()
		var saved func(int) bool
		for range func(yield func(int) bool) { saved = yield } {
		}
		saved(1)
	}()
	for range func(yield func() bool) { yield() } {
		goto done
	}
done:
	fmt.Println("done")
	var nilSeq iter.Seq[int]
	defer func() { fmt.Println("nil", recover()) }()
	for range nilSeq {
	}
}

func main() {
	for v := range Take(Filter(MapSeq(Count(100), func(i int) int { return i * i }), func(i int) bool { return i%2 == 0 }), 3) {
		fmt.Println(v)
	}
	fmt.Println(find(50))
	func() {
		defer func() { recover() }()
		deferOrder()
	}()
	labels()
	next, stop := iter.Pull2(Fib())
	for range 5 {
		i, f, ok := next()
		fmt.Print(i, f, ok, " ")
	}
	stop()
	fmt.Println(next())
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	keys := slices.Sorted(maps.Keys(m))
	fmt.Println(keys, slices.Collect(maps.Values(map[int]int{1: 5})))
	for i, v := range slices.Backward(keys) {
		fmt.Print(i, v, " ")
	}
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, " ")
	}
	for s := range strings.SplitSeq("a,b,c", ",") {
		fmt.Print(s, ";")
	}
	for l := range strings.Lines("x\ny\n") {
		fmt.Printf("%q", l)
	}
	fmt.Println()
	fmt.Println(slices.Sorted(maps.Values(m)), maps.Collect(slices.All([]string{"x", "y"})))
	mm := maps.Clone(m)
	maps.DeleteFunc(mm, func(k string, v int) bool { return v > 1 })
	fmt.Println(mm, slices.IndexFunc(keys, func(s string) bool { return s > "a" }), slices.Repeat([]int{1}, 3), slices.Concat(keys, keys[:1]))
	sum := 0
	for x := range slices.Values([]int{1, 2, 3}) {
		sum += x
	}
	fmt.Println(sum)
}

// Output:
// 0
// 4
// 16
// stopped at 4
// count cleanup
// fib 55109876543210! <nil>
// count cleanup
// count cleanup
// deferred 2 end
// inner deferred 1 1
// inner deferred 1 0
// deferred 1 <nil>
// deferred 0 <nil>
// stopped at 1
// count cleanup
// stopped at 1
// count cleanup
// stopped at 0
// count cleanup
// n 3
// count cleanup
// rec in body
// rec runtime error: range function continued iteration after function for loop body returned false
// rec runtime error: range function continued iteration after whole loop exit
// done
// nil runtime error: invalid memory address or nil pointer dereference
// 0 0 true 1 1 true 2 1 true 3 2 true 4 3 true 0 0 false
// [a b c] [5]
// 2c 1b 0a [1 2] [3 4] [5] a;b;c;"x\n""y\n"
// [1 2 3] map[0:x 1:y]
// map[a:1] 1 [1 1 1] [a b c a]
// 6
