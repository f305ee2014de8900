package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type entry[V any] struct {
	once  sync.Once
	value V
}

type Cache[K comparable, V any] struct {
	mu      sync.Mutex
	entries map[K]*entry[V]
	hits    atomic.Int64
}

func (c *Cache[K, V]) Get(k K, make func() V) V {
	c.mu.Lock()
	e, ok := c.entries[k]
	if !ok {
		e = &entry[V]{}
		c.entries[k] = e
	}
	c.mu.Unlock()
	if ok {
		c.hits.Add(1)
	}
	e.once.Do(func() { e.value = make() })
	return e.value
}

func report[K comparable, V any](c Cache[K, V]) {
	fmt.Printf("%d hits, %s entries\n", c.hits.Load(), len(c.entries))
}

func main() {
	c := Cache[string, int]{entries: map[string]*entry[int]{}}
	fmt.Println(c.Get("a", func() int { return 1 }))
	fmt.Println(c.Get("a", func() int { return 2 }))
	report(c)
	e := *c.entries["a"]
	fmt.Printf("%v %s\n", e.value, &e)
}

// Vet:
// 35:36: report passes lock by value: command-line-arguments.Cache[K, V] contains sync.Mutex
// 36:23: fmt.Printf format %s has arg len(c.entries) of wrong type int
// 43:9: call of report copies lock value: command-line-arguments.Cache[string, int] contains sync.Mutex
// 44:7: assignment copies lock value to e: command-line-arguments.entry[int] contains sync.Once contains sync.noCopy
// 45:17: fmt.Printf format %s has arg &e of wrong type *command-line-arguments.entry[int]
