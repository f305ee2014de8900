package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

func main() {
	var rw sync.RWMutex
	var readers, writers, bad atomic.Int32
	shared := map[int]int{}
	var wg sync.WaitGroup
	for i := range 5 {
		wg.Go(func() {
			for range 20 {
				rw.RLock()
				readers.Add(1)
				if writers.Load() != 0 {
					bad.Add(1)
				}
				_ = shared[i]
				readers.Add(-1)
				rw.RUnlock()
			}
		})
		wg.Go(func() {
			for j := range 10 {
				rw.Lock()
				if writers.Add(1) != 1 || readers.Load() != 0 {
					bad.Add(1)
				}
				shared[j] += i
				writers.Add(-1)
				rw.Unlock()
			}
		})
	}
	wg.Wait()
	fmt.Println(bad.Load(), len(shared), shared[3])
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	l := rw.RLocker()
	l.Lock()
	fmt.Println(rw.TryRLock(), rw.TryLock())
	rw.RUnlock()
	l.Unlock()
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
}

// Output:
// 0 10 10
// true false false
// true false
// true false
