package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

func main() {
	s := []int{3, 1, 4, 1, 5, 9, 2, 6}
	fmt.Println(slices.Contains(s, 9), slices.Index(s, 1), slices.IndexFunc(s, func(n int) bool { return n > 4 }), slices.Max(s), slices.Min(s))
	t := slices.Clone(s)
	slices.Sort(t)
	fmt.Println(s, t, slices.Compact(slices.Clone(t)), slices.IsSorted(s), slices.Equal(s, t), slices.Compare(s, t))
	fmt.Println(slices.BinarySearch(t, 5))
	fmt.Println(slices.Insert([]int{1, 2, 3}, 1, 9, 8), slices.Delete([]int{0, 1, 2, 3, 4}, 1, 3), slices.Replace([]int{1, 2, 3}, 0, 2, 7))
	slices.Reverse(t)
	fmt.Println(t, slices.Concat([]int{1}, nil, []int{2, 3}), slices.Repeat([]string{"a", "b"}, 2))
	words := strings.Fields("banana kiwi apple fig cherry")
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(a)-len(b), strings.Compare(a, b)) })
	fmt.Println(words, slices.ContainsFunc(words, func(s string) bool { return s == "fig" }))
	i, ok := slices.BinarySearchFunc(words, 5, func(s string, n int) int { return len(s) - n })
	fmt.Println(i, ok, slices.DeleteFunc(words, func(s string) bool { return len(s) > 4 }))
	fmt.Println(slices.CompactFunc([]string{"a", "A", "b", "B", "a"}, strings.EqualFold), slices.EqualFunc([]int{1}, []string{"1"}, func(a int, b string) bool { return fmt.Sprint(a) == b }))
	fmt.Println(slices.Sorted(slices.Values([]string{"z", "x"})), slices.SortedFunc(slices.Values(s), func(a, b int) int { return b - a }))
	g := slices.Grow([]int{1}, 10)
	fmt.Println(len(g), cap(g) >= 11, cap(slices.Clip(g)))
	for c := range slices.Chunk(s, 3) {
		fmt.Print(c, len(c), cap(c), " ")
	}
	fmt.Println()
	type p struct{ x, y int }
	ps := []p{{1, 2}, {0, 5}}
	fmt.Println(slices.MinFunc(ps, func(a, b p) int { return a.x - b.x }), slices.Index(ps, p{0, 5}))
	for _, f := range []func(){func() { slices.Max([]int{}) }, func() { slices.Insert([]int{1}, 5, 1) }, func() { slices.Delete([]int{1}, 1, 0) }, func() { slices.Chunk(s, 0) }, func() { slices.Repeat(s, -1) }} {
		func() {
			defer func() { fmt.Println(recover()) }()
			f()
		}()
	}
}

// Output:
// true 1 4 9 1
// [3 1 4 1 5 9 2 6] [1 1 2 3 4 5 6 9] [1 2 3 4 5 6 9] false false 1
// 5 true
// [1 9 8 2 3] [0 3 4] [7 3]
// [9 6 5 4 3 2 1 1] [1 2 3] [a b a b]
// [fig kiwi apple banana cherry] true
// 2 true [fig kiwi]
// [a b a] true
// [x z] [9 6 5 4 3 2 1 1]
// 1 true 1
// [3 1 4] 3 3 [1 5 9] 3 3 [2 6] 2 2
// {0 5} 1
// slices.Max: empty list
// runtime error: slice bounds out of range [5:1]
// runtime error: slice bounds out of range [1:0:]
// cannot be less than 1
// cannot be negative
