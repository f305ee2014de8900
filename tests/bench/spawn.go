// Many goroutines wait for one close, then each adds its share under a lock.
package main

import (
	"fmt"
	"sync"
	"time"
)

const crowd = 100_000

type tally struct {
	sync.Mutex
	total int
}

func (t *tally) add(share int) {
	t.Lock()
	defer t.Unlock()
	t.total += share
}

func main() {
	start := time.Now()
	gate := make(chan struct{})
	var sum tally
	var done sync.WaitGroup
	for i := range crowd {
		done.Add(1)
		go func() {
			defer done.Done()
			<-gate
			sum.add(i)
		}()
	}
	close(gate)
	done.Wait()
	fmt.Println("spawn", crowd, sum.total)
	fmt.Println(time.Since(start).Nanoseconds())
}
