package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type call[V any] struct {
	wg  sync.WaitGroup
	val V
}

type Group[K comparable, V any] struct {
	mu sync.Mutex
	m  map[K]*call[V]
}

func (g *Group[K, V]) Do(k K, f func() V) (v V, shared bool) {
	g.mu.Lock()
	if c, ok := g.m[k]; ok {
		g.mu.Unlock()
		c.wg.Wait()
		return c.val, true
	}
	if g.m == nil {
		g.m = make(map[K]*call[V])
	}
	c := new(call[V])
	c.wg.Add(1)
	g.m[k] = c
	g.mu.Unlock()
	c.val = f()
	c.wg.Done()
	g.mu.Lock()
	delete(g.m, k)
	g.mu.Unlock()
	return c.val, false
}

func main() {
	var g Group[string, int]
	var calls, shared atomic.Int32
	start, release := make(chan struct{}), make(chan struct{})
	var wg sync.WaitGroup
	wg.Go(func() {
		v, _ := g.Do("k", func() int { calls.Add(1); close(start); <-release; return 42 })
		fmt.Println(v)
	})
	<-start
	ready := make(chan struct{}, 3)
	for range 3 {
		wg.Go(func() {
			ready <- struct{}{}
			if v, s := g.Do("k", func() int { calls.Add(1); return -1 }); s && v == 42 {
				shared.Add(1)
			}
		})
	}
	for range 3 {
		<-ready
	}
	close(release)
	wg.Wait()
	fmt.Println(calls.Load()+shared.Load() == 4)
}

// Output:
// 42
// true
