package main

import (
	"fmt"
	"sync"
)

type Counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c Counter) Inc(key string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[key]++
}

func (c *Counter) Snapshot() Counter {
	c.mu.Lock()
	defer c.mu.Unlock()
	return *c
}

func main() {
	c := Counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for range 10 {
		go func() {
			wg.Add(1)
			defer wg.Done()
			c.Inc("a")
		}()
	}
	wg.Wait()
	s := c.Snapshot()
	fmt.Printf("%d\n", s)
}

// Vet:
// 13:9: Inc passes lock by value: command-line-arguments.Counter contains sync.Mutex
// 22:9: return copies lock value: command-line-arguments.Counter contains sync.Mutex
// 30:10: WaitGroup.Add called from inside new goroutine
// 37:14: fmt.Printf format %d has arg s of wrong type command-line-arguments.Counter
// 37:21: call of fmt.Printf copies lock value: command-line-arguments.Counter contains sync.Mutex
