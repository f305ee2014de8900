package main

import (
	"fmt"
	"sync"
)

type Barrier struct {
	mu    sync.Mutex
	cond  *sync.Cond
	n     int
	count int
	phase int
}

func NewBarrier(n int) *Barrier {
	b := &Barrier{n: n}
	b.cond = sync.NewCond(&b.mu)
	return b
}

func (b *Barrier) Await() {
	b.mu.Lock()
	defer b.mu.Unlock()
	phase := b.phase
	b.count++
	if b.count == b.n {
		b.count = 0
		b.phase++
		b.cond.Broadcast()
		return
	}
	for phase == b.phase {
		b.cond.Wait()
	}
}

func main() {
	const n = 4
	b := NewBarrier(n)
	var mu sync.Mutex
	log := make([][]int, 3)
	var wg sync.WaitGroup
	for id := range n {
		wg.Go(func() {
			for phase := range 3 {
				mu.Lock()
				log[phase] = append(log[phase], id)
				for later := phase + 1; later < 3; later++ {
					if len(log[later]) > 0 {
						fmt.Println("too early")
					}
				}
				mu.Unlock()
				b.Await()
			}
		})
	}
	wg.Wait()
	for i, l := range log {
		fmt.Println(i, len(l))
	}
}

// Output:
// 0 4
// 1 4
// 2 4
