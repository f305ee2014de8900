package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type Stats struct {
	mu     sync.Mutex
	counts map[string]int
	total  atomic.Int64
	max    atomic.Int64
}

func (s *Stats) Record(k string, n int64) {
	s.total.Add(n)
	for {
		m := s.max.Load()
		if n <= m || s.max.CompareAndSwap(m, n) {
			break
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.counts == nil {
		s.counts = make(map[string]int)
	}
	s.counts[k]++
}

func main() {
	var s Stats
	var wg sync.WaitGroup
	var plain int64
	for i := range 20 {
		wg.Go(func() {
			s.Record([]string{"even", "odd"}[i%2], int64(i))
			atomic.AddInt64(&plain, int64(i))
		})
	}
	wg.Wait()
	fmt.Println(s.total.Load(), s.max.Load(), s.counts, atomic.LoadInt64(&plain))
	var u atomic.Uint32
	u.Store(5)
	u.Add(^uint32(0))
	fmt.Println(u.Load())
	var cfg atomic.Value
	cfg.Store(map[string]string{"v": "1"})
	fmt.Println(cfg.Load().(map[string]string)["v"])
}

// Output:
// 190 19 map[even:10 odd:10] 190
// 4
// 1
