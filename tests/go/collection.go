package main

import (
	"fmt"
	"sort"
	"strings"
)

type node struct{ l, r *node }

func bottomUp(d int) *node {
	if d <= 0 {
		return &node{}
	}
	return &node{bottomUp(d - 1), bottomUp(d - 1)}
}
func (n *node) check() int {
	if n.l == nil {
		return 1
	}
	return 1 + n.l.check() + n.r.check()
}

type rec struct {
	id   int
	name string
	tags []string
	sub  map[string]*rec
	f    func() string
	arr  [3]*rec
	any  any
}

func mk(i int) *rec {
	r := &rec{id: i, name: fmt.Sprint("n", i), tags: []string{strings.Repeat("t", i%5)}}
	r.sub = map[string]*rec{"self": r}
	r.f = func() string { return r.name + "!" }
	r.arr[i%3] = r
	r.any = *r
	return r
}

func main() {
	long := bottomUp(10)
	for d := 4; d <= 12; d += 4 {
		total := 0
		for range 1 << (14 - d) {
			total += bottomUp(d).check()
		}
		fmt.Println(d, total)
	}
	fmt.Println(long.check())
	var keep []*rec
	for i := range 20000 {
		r := mk(i)
		if i%1000 == 0 {
			keep = append(keep, r)
		}
	}
	for _, r := range keep {
		if r.sub["self"] != r || r.f() != r.name+"!" || r.arr[r.id%3].id != r.id || r.any.(rec).name != r.name {
			fmt.Println("broken", r.id)
		}
	}
	ch := make(chan []string, 4)
	done := make(chan map[string]int)
	go func() {
		m := map[string]int{}
		for s := range ch {
			for _, x := range s {
				m[x]++
			}
		}
		done <- m
	}()
	for i := range 3000 {
		parts := []string{}
		for j := range 10 {
			parts = append(parts, fmt.Sprintf("k%d", (i*j)%17))
		}
		ch <- parts
	}
	close(ch)
	m := <-done
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	for _, k := range keys {
		fmt.Print(k, "=", m[k], " ")
	}
	fmt.Println()
	s := ""
	for i := range 3000 {
		s += string(rune('a' + i%26))
	}
	fmt.Println(len(s), s[100:110])
	var sb strings.Builder
	for i := range 100000 {
		sb.WriteString("xy")
		_ = i
	}
	fmt.Println(sb.Len())
	mm := map[int][]int{}
	for i := range 50000 {
		k := i % 100
		mm[k] = append(mm[k], i)
		if len(mm[k]) > 50 {
			delete(mm, k)
		}
	}
	fmt.Println(len(mm), len(mm[7]))
}

// Output:
// 4 31744
// 8 32704
// 12 32764
// 2047
// k0=4593 k1=1590 k10=1587 k11=1587 k12=1589 k13=1586 k14=1587 k15=1588 k16=1586 k2=1588 k3=1589 k4=1589 k5=1587 k6=1589 k7=1589 k8=1590 k9=1586
// 3000 wxyzabcdef
// 200000
// 100 41
