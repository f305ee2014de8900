package main

import (
	"fmt"
	"sync"
	"time"
)

type entry[V any] struct {
	value   V
	expires time.Time
}

type Cache[K comparable, V any] struct {
	mu           sync.RWMutex
	data         map[K]entry[V]
	ttl          time.Duration
	hits, misses int
}

func New[K comparable, V any](ttl time.Duration) *Cache[K, V] {
	return &Cache[K, V]{data: map[K]entry[V]{}, ttl: ttl}
}

func (c *Cache[K, V]) Get(k K, load func(K) V) V {
	c.mu.RLock()
	e, ok := c.data[k]
	c.mu.RUnlock()
	if ok && time.Now().Before(e.expires) {
		c.mu.Lock()
		c.hits++
		c.mu.Unlock()
		return e.value
	}
	v := load(k)
	c.mu.Lock()
	defer c.mu.Unlock()
	c.misses++
	c.data[k] = entry[V]{v, time.Now().Add(c.ttl)}
	return v
}

func main() {
	c := New[string, int](30 * time.Millisecond)
	load := func(s string) int { return len(s) }
	fmt.Println(c.Get("hello", load), c.Get("hello", load), c.Get("go", load))
	time.Sleep(50 * time.Millisecond)
	fmt.Println(c.Get("hello", load))
	fmt.Println(c.hits, c.misses)
}

// Output:
// 5 5 2
// 5
// 1 3
