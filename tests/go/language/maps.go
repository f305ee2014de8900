package main

import (
	"fmt"
	"math"
	"sort"
)

type key struct {
	a string
	b [2]int
}

func main() {
	m := map[string]int{"a": 1}
	m["b"] += 5
	m["c"]++
	delete(m, "a")
	delete(m, "zz")
	v, ok := m["a"]
	fmt.Println(m, len(m), v, ok)
	var nilm map[string]int
	fmt.Println(nilm["x"], len(nilm), nilm == nil)
	delete(nilm, "x")
	for range nilm {
		fmt.Println("never")
	}
	ks := map[key][]string{}
	ks[key{"x", [2]int{1, 2}}] = append(ks[key{"x", [2]int{1, 2}}], "p", "q")
	fmt.Println(ks, ks[key{"x", [2]int{1, 2}}][1])
	mm := map[string]map[string]int{}
	for _, w := range []string{"ab", "ac", "bb"} {
		if mm[w[:1]] == nil {
			mm[w[:1]] = map[string]int{}
		}
		mm[w[:1]][w[1:]]++
	}
	fmt.Println(mm)
	nan := map[float64]int{}
	nan[math.NaN()] = 1
	nan[math.NaN()] = 2
	_, ok = nan[math.NaN()]
	fmt.Println(len(nan), ok)
	clear(nan)
	fmt.Println(len(nan))
	ifs := map[any]string{1: "int", "1": "string", 1.0: "float", [1]int{1}: "array", nil: "nil", true: "bool"}
	fmt.Println(ifs[1], ifs["1"], ifs[1.0], ifs[[1]int{1}], ifs[nil], ifs[int64(1)] == "", ifs[true])
	for k := range m {
		delete(m, k)
		m[k+k+"!"] = 0
		if len(k) > 8 {
			break
		}
		delete(m, k+k+"!")
	}
	fmt.Println(len(m))
	type st struct{ n int }
	ps := map[string]*st{"a": {1}}
	ps["a"].n = 7
	vs := map[string]st{"a": {1}}
	x := vs["a"]
	x.n = 9
	fmt.Println(ps["a"].n, vs)
	counts := map[rune]int{}
	for _, r := range "hello world" {
		counts[r]++
	}
	rs := make([]rune, 0)
	for r := range counts {
		rs = append(rs, r)
	}
	sort.Slice(rs, func(i, j int) bool { return rs[i] < rs[j] })
	for _, r := range rs {
		fmt.Printf("%c%d ", r, counts[r])
	}
	fmt.Println()
	big := map[int]int{}
	for i := range 1000 {
		big[i*7%1000] = i
	}
	sum := 0
	for k, v := range big {
		sum += k * v % 13
	}
	fmt.Println(len(big), sum)
	fs := map[string]func(int) int{"dbl": func(i int) int { return i * 2 }}
	if f, ok := fs["dbl"]; ok {
		fmt.Println(f(4))
	}
}

// Output:
// map[b:5 c:1] 2 0 false
// 0 0 true
// map[{x [1 2]}:[p q]] q
// map[a:map[b:1 c:1] b:map[b:1]]
// 2 false
// 0
// int string float array nil true bool
// 0
// 7 map[a:{1}]
//  1 d1 e1 h1 l3 o2 r1 w1
// 1000 5576
// 8
