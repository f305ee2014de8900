package main

import "sync"

type cell struct {
	mu sync.RWMutex
	v  int
}

func main() {
	cells := make([]cell, 3)
	for i, c := range cells {
		println(i, c.v)
	}
	for i := range cells {
		cells[i].v++
	}
	for _, c := range []*cell{&cells[0]} {
		println(c.v)
	}
	byName := map[string]cell{}
	for _, c := range byName {
		println(c.v)
	}
	var c cell
	for _, c = range cells {
		println(c.v)
	}
	for _, _ = range cells {
	}
	keys := map[[1]struct{ n int }]sync.Mutex{}
	for k, mu := range keys {
		println(k[0].n)
		mu.Lock()
	}
}

// Vet:
// 12:9: range var c copies lock: command-line-arguments.cell contains sync.RWMutex
// 22:9: range var c copies lock: command-line-arguments.cell contains sync.RWMutex
// 26:9: range var c copies lock: command-line-arguments.cell contains sync.RWMutex
// 32:9: range var mu copies lock: sync.Mutex
