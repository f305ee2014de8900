package main

import (
	"container/heap"
	"fmt"
	"slices"
)

type edge struct{ to, w int }
type graph map[int][]edge

type item struct{ node, dist int }
type pq []item

func (p pq) Len() int           { return len(p) }
func (p pq) Less(i, j int) bool { return p[i].dist < p[j].dist }
func (p pq) Swap(i, j int)      { p[i], p[j] = p[j], p[i] }
func (p *pq) Push(x any)        { *p = append(*p, x.(item)) }
func (p *pq) Pop() any {
	old := *p
	x := old[len(old)-1]
	*p = old[:len(old)-1]
	return x
}

func (g graph) add(a, b, w int) {
	g[a] = append(g[a], edge{b, w})
	g[b] = append(g[b], edge{a, w})
}

func (g graph) dijkstra(from int) map[int]int {
	dist := map[int]int{from: 0}
	q := &pq{{from, 0}}
	for q.Len() > 0 {
		it := heap.Pop(q).(item)
		if it.dist > dist[it.node] {
			continue
		}
		for _, e := range g[it.node] {
			d := it.dist + e.w
			if old, ok := dist[e.to]; !ok || d < old {
				dist[e.to] = d
				heap.Push(q, item{e.to, d})
			}
		}
	}
	return dist
}

func (g graph) bfs(from int) (order []int) {
	seen := map[int]bool{from: true}
	for q := []int{from}; len(q) > 0; q = q[1:] {
		order = append(order, q[0])
		next := []int{}
		for _, e := range g[q[0]] {
			if !seen[e.to] {
				seen[e.to] = true
				next = append(next, e.to)
			}
		}
		slices.Sort(next)
		q = append(q, next...)
	}
	return
}

func topo(deps map[string][]string) (out []string, err error) {
	state := map[string]int{}
	var visit func(string) error
	visit = func(n string) error {
		switch state[n] {
		case 1:
			return fmt.Errorf("cycle at %s", n)
		case 2:
			return nil
		}
		state[n] = 1
		for _, d := range deps[n] {
			if err := visit(d); err != nil {
				return err
			}
		}
		state[n] = 2
		out = append(out, n)
		return nil
	}
	names := []string{}
	for n := range deps {
		names = append(names, n)
	}
	slices.Sort(names)
	for _, n := range names {
		if err := visit(n); err != nil {
			return nil, err
		}
	}
	return out, nil
}

func main() {
	g := graph{}
	for _, e := range [][3]int{{1, 2, 7}, {1, 3, 9}, {1, 6, 14}, {2, 3, 10}, {2, 4, 15}, {3, 4, 11}, {3, 6, 2}, {4, 5, 6}, {5, 6, 9}} {
		g.add(e[0], e[1], e[2])
	}
	fmt.Println(g.dijkstra(1))
	fmt.Println(g.bfs(1))
	fmt.Println(topo(map[string][]string{"app": {"db", "log"}, "db": {"log"}, "log": nil}))
	fmt.Println(topo(map[string][]string{"a": {"b"}, "b": {"a"}}))
}

// Output:
// map[1:0 2:7 3:9 4:20 5:20 6:11]
// [1 2 3 6 4 5]
// [log db app] <nil>
// [] cycle at a
