package main

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"sort"
)

func bubble(a []int) {
	for i := range a {
		for j := 0; j < len(a)-1-i; j++ {
			if a[j] > a[j+1] {
				a[j], a[j+1] = a[j+1], a[j]
			}
		}
	}
}

func quick[T cmp.Ordered](a []T) {
	if len(a) < 2 {
		return
	}
	p := a[len(a)/2]
	i, j := 0, len(a)-1
	for i <= j {
		for a[i] < p {
			i++
		}
		for a[j] > p {
			j--
		}
		if i <= j {
			a[i], a[j] = a[j], a[i]
			i++
			j--
		}
	}
	quick(a[:j+1])
	quick(a[i:])
}

func mergeSort(a []int) []int {
	if len(a) < 2 {
		return a
	}
	l, r := mergeSort(a[:len(a)/2]), mergeSort(a[len(a)/2:])
	out := make([]int, 0, len(a))
	for len(l) > 0 && len(r) > 0 {
		if l[0] <= r[0] {
			out, l = append(out, l[0]), l[1:]
		} else {
			out, r = append(out, r[0]), r[1:]
		}
	}
	return append(append(out, l...), r...)
}

type byLen []string

func (b byLen) Len() int           { return len(b) }
func (b byLen) Less(i, j int) bool { return len(b[i]) < len(b[j]) }
func (b byLen) Swap(i, j int)      { b[i], b[j] = b[j], b[i] }

func main() {
	r := rand.New(rand.NewPCG(7, 7))
	a := r.Perm(200)
	b, c, d := slices.Clone(a), slices.Clone(a), slices.Clone(a)
	bubble(a)
	quick(b)
	c = mergeSort(c)
	sort.Ints(d)
	fmt.Println(slices.Equal(a, b), slices.Equal(b, c), slices.Equal(c, d), slices.IsSorted(a), a[:5])
	w := []string{"ccc", "a", "bb", "dddd", ""}
	sort.Sort(byLen(w))
	fmt.Printf("%q\n", w)
	sort.Sort(sort.Reverse(byLen(w)))
	fmt.Printf("%q\n", w)
	type p struct {
		n string
		a int
	}
	ps := []p{{"x", 3}, {"y", 1}, {"z", 3}, {"w", 2}}
	sort.SliceStable(ps, func(i, j int) bool { return ps[i].a > ps[j].a })
	fmt.Println(ps)
	slices.SortStableFunc(ps, func(x, y p) int { return cmp.Or(cmp.Compare(x.a, y.a), -cmp.Compare(x.n, y.n)) })
	fmt.Println(ps)
	i, ok := slices.BinarySearch(d, 42)
	fmt.Println(i, ok, sort.SearchInts(d, 150), sort.Search(100, func(i int) bool { return i*i >= 50 }))
	fs := []float64{2.5, -1, 3}
	sort.Float64s(fs)
	sort.Sort(sort.Reverse(sort.StringSlice(w)))
	fmt.Println(fs, w, slices.MaxFunc(ps, func(a, b p) int { return cmp.Compare(a.n, b.n) }))
}

// Output:
// true true true true [0 1 2 3 4]
// ["" "a" "bb" "ccc" "dddd"]
// ["dddd" "ccc" "bb" "a" ""]
// [{x 3} {z 3} {w 2} {y 1}]
// [{y 1} {w 2} {z 3} {x 3}]
// 42 true 150 8
// [-1 2.5 3] [dddd ccc bb a ] {z 3}
