// Packages cmp, iter, maps, slices; generic functions of errors, sync and sync/atomic.
package main

import (
	"cmp"
	"errors"
	"fmt"
	"iter"
	"maps"
	"math"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
)

type person struct {
	name string
	age  int
}

type coded struct{ code int }

func (c coded) Error() string { return fmt.Sprint("code ", c.code) }

func count(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		defer fmt.Println("count ends")
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func mapped[T, U any](seq iter.Seq[T], f func(T) U) iter.Seq[U] {
	return func(yield func(U) bool) {
		for x := range seq {
			if !yield(f(x)) {
				return
			}
		}
	}
}

func zip[A, B any](a iter.Seq[A], b iter.Seq[B]) iter.Seq2[A, B] {
	return func(yield func(A, B) bool) {
		next, stop := iter.Pull(b)
		defer stop()
		for x := range a {
			y, ok := next()
			if !ok || !yield(x, y) {
				return
			}
		}
	}
}

func first(seq iter.Seq[int], want int) (int, bool) {
	for x := range seq {
		if x > want {
			return x, true
		}
	}
	return 0, false
}

func sorting() {
	s := []int{5, 2, 8, 1, 9, 3, 7, 4, 6, 0, 15, 12, 11, 14, 13, 10}
	slices.Sort(s)
	fmt.Println(s, slices.IsSorted(s))
	people := []person{{"Ann", 30}, {"Bob", 25}, {"Cy", 30}, {"Di", 25}}
	slices.SortFunc(people, func(a, b person) int {
		return cmp.Or(cmp.Compare(a.age, b.age), -strings.Compare(a.name, b.name))
	})
	fmt.Println(people)
	slices.SortStableFunc(people, func(a, b person) int { return cmp.Compare(a.name, b.name) })
	fmt.Println(people)
	i, found := slices.BinarySearch(s, 11)
	fmt.Println(i, found)
	j, found := slices.BinarySearchFunc(people, "Cy", func(p person, n string) int { return strings.Compare(p.name, n) })
	fmt.Println(j, found)
	words := strings.Fields("pear apple fig apple date")
	slices.Sort(words)
	fmt.Println(words, slices.Compact(words), slices.Max(s), slices.Min([]string{"b", "a"}))
	fs := []float64{2.5, math.NaN(), -1, math.Inf(1)}
	slices.Sort(fs)
	fmt.Println(fs, cmp.Compare(math.NaN(), 1), cmp.Less(1, 2))
	fmt.Println(slices.MaxFunc(people, func(a, b person) int { return cmp.Compare(a.age, b.age) }))
	fmt.Println(slices.Compare([]int{1, 2}, []int{1, 3}), slices.Equal(s, slices.Clone(s)))
}

func editing() {
	s := []int{1, 2, 3, 4, 5}
	s = slices.Insert(s, 2, 10, 11)
	fmt.Println(s)
	s = slices.Delete(s, 0, 2)
	fmt.Println(s, len(s))
	s = slices.Replace(s, 1, 3, 7, 8, 9)
	fmt.Println(s)
	s = slices.DeleteFunc(s, func(x int) bool { return x%2 == 0 })
	fmt.Println(s, s[:cap(s)][len(s):len(s)+1])
	slices.Reverse(s)
	fmt.Println(s, slices.Index(s, 9), slices.Contains(s, 4), slices.IndexFunc(s, func(x int) bool { return x > 8 }))
	fmt.Println(slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"a", "b"}, 2))
	for c := range slices.Chunk([]int{1, 2, 3, 4, 5}, 2) {
		fmt.Print(c, " ")
	}
	fmt.Println(cap(slices.Clip(make([]int, 2, 10))), cap(slices.Grow([]byte(nil), 20)) >= 20)
}

func mapping() {
	m := map[string]int{"a": 1, "b": 2, "c": 3}
	fmt.Println(slices.Sorted(maps.Keys(m)), slices.Sorted(maps.Values(m)))
	c := maps.Clone(m)
	maps.DeleteFunc(c, func(k string, v int) bool { return v == 2 })
	fmt.Println(c, maps.Equal(m, c), len(m))
	maps.Copy(c, map[string]int{"z": 26})
	fmt.Println(c, maps.Collect(slices.All([]string{"x", "y"})))
	keys := slices.Collect(maps.Keys(m))
	slices.SortFunc(keys, func(a, b string) int { return cmp.Compare(b, a) })
	fmt.Println(keys)
}

func iterating() {
	for x := range mapped(count(5), func(i int) string { return strings.Repeat("*", i) }) {
		if len(x) == 3 {
			break
		}
		fmt.Printf("%q ", x)
	}
	fmt.Println(first(count(10), 3))
	for a, b := range zip(count(3), slices.Values([]string{"x", "y"})) {
		fmt.Println(a, b)
	}
	next, stop := iter.Pull2(slices.All([]string{"p", "q"}))
	fmt.Println(next())
	fmt.Println(next())
	fmt.Println(next())
	stop()
	n2, stop2 := iter.Pull(count(100))
	fmt.Println(n2())
	fmt.Println(n2())
	stop2()
	fmt.Println(n2())
	for i, x := range slices.Backward([]string{"a", "b", "c"}) {
		fmt.Print(i, x, " ")
	}
	fmt.Println(slices.Collect(mapped(slices.Values([]int{1, 2}), func(i int) float64 { return float64(i) / 2 })))
	fmt.Printf("%T\n", count(1))
	func() {
		defer func() { fmt.Println("recovered:", recover()) }()
		n, _ := iter.Pull(func(yield func(int) bool) {
			yield(1)
			panic("in the iterator")
		})
		fmt.Println(n())
		n()
	}()
}

func synchronising() {
	calls := 0
	v := sync.OnceValue(func() int { calls++; return 42 })
	fmt.Println(v(), v(), calls)
	pair := sync.OnceValues(func() (string, error) { return "", errors.New("no") })
	_, err := pair()
	fmt.Println(err)
	var p atomic.Pointer[person]
	fmt.Println(p.Load() == nil)
	ann := &person{"Ann", 1}
	p.Store(ann)
	bob := &person{"Bob", 2}
	fmt.Println(p.CompareAndSwap(bob, nil), p.CompareAndSwap(ann, bob), p.Load().name, p.Swap(nil).age)
	wrapped := fmt.Errorf("outer: %w", errors.Join(errors.New("x"), coded{7}))
	c, ok := errors.AsType[coded](wrapped)
	fmt.Println(c, ok)
	_, ok = errors.AsType[interface {
		error
		Timeout() bool
	}](wrapped)
	fmt.Println(ok)
}

func main() {
	sorting()
	editing()
	mapping()
	iterating()
	synchronising()
}

// Output:
// [0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15] true
// [{Di 25} {Bob 25} {Cy 30} {Ann 30}]
// [{Ann 30} {Bob 25} {Cy 30} {Di 25}]
// 11 true
// 2 true
// [apple date fig pear ] [apple date fig pear] 15 a
// [NaN -1 2.5 +Inf] -1 true
// {Ann 30}
// -1 true
// [1 2 10 11 3 4 5]
// [10 11 3 4 5] 5
// [10 7 8 9 4 5]
// [7 9 5] [0]
// [5 9 7] 1 false 1
// [1 2 3] [a b a b]
// [1 2] [3 4] [5] 2 true
// [a b c] [1 2 3]
// map[a:1 c:3] false 3
// map[a:1 c:3 z:26] map[0:x 1:y]
// [c b a]
// "" "*" "**" count ends
// count ends
// 4 true
// 0 x
// 1 y
// count ends
// 0 p true
// 1 q true
// 0  false
// 0 true
// 1 true
// count ends
// 0 false
// 2c 1b 0a [0.5 1]
// iter.Seq[int]
// 1 true
// recovered: in the iterator
// 42 42 1
// no
// true
// false true Bob 2
// code 7 true
// false
