package main

import (
	"fmt"
)

type uf struct {
	parent, rank []int
	sets         int
}

func newUF(n int) *uf {
	u := &uf{make([]int, n), make([]int, n), n}
	for i := range n {
		u.parent[i] = i
	}
	return u
}
func (u *uf) find(x int) int {
	for u.parent[x] != x {
		u.parent[x] = u.parent[u.parent[x]]
		x = u.parent[x]
	}
	return x
}
func (u *uf) union(a, b int) bool {
	a, b = u.find(a), u.find(b)
	if a == b {
		return false
	}
	if u.rank[a] < u.rank[b] {
		a, b = b, a
	}
	u.parent[b] = a
	if u.rank[a] == u.rank[b] {
		u.rank[a]++
	}
	u.sets--
	return true
}

func main() {
	u := newUF(8)
	for _, e := range [][2]int{{0, 1}, {2, 3}, {1, 3}, {4, 5}, {0, 2}} {
		fmt.Print(u.union(e[0], e[1]), " ")
	}
	fmt.Println(u.find(0) == u.find(3), u.find(4) == u.find(0), u.sets)
}

// Output:
// true true true true false true false 4
