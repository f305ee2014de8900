package main

import (
	"fmt"
	"sync"
)

type fork struct{ sync.Mutex }

type philosopher struct {
	name        string
	left, right *fork
	meals       int
}

func (p *philosopher) dine(rounds int, wg *sync.WaitGroup) {
	defer wg.Done()
	for range rounds {
		p.left.Lock()
		p.right.Lock()
		p.meals++
		p.right.Unlock()
		p.left.Unlock()
	}
}

func main() {
	names := []string{"Plato", "Kant", "Hume", "Locke", "Mill"}
	forks := make([]fork, len(names))
	table := make([]*philosopher, len(names))
	for i, n := range names {
		l, r := i, (i+1)%len(names)
		if l > r {
			l, r = r, l
		}
		table[i] = &philosopher{name: n, left: &forks[l], right: &forks[r]}
	}
	var wg sync.WaitGroup
	for _, p := range table {
		wg.Add(1)
		go p.dine(5, &wg)
	}
	wg.Wait()
	for _, p := range table {
		fmt.Printf("%-6s %d\n", p.name, p.meals)
	}
}

// Output:
// Plato  5
// Kant   5
// Hume   5
// Locke  5
// Mill   5
