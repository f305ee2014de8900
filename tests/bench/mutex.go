// Ten goroutines count under one lock.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	rounds     = 1_000_000
	goroutines = 10
)

func main() {
	start := time.Now()
	var lock sync.Mutex
	var all sync.WaitGroup
	counter := 0
	for range goroutines {
		all.Add(1)
		go func() {
			defer all.Done()
			for range rounds / goroutines {
				lock.Lock()
				counter++
				lock.Unlock()
			}
		}()
	}
	all.Wait()
	fmt.Println("mutex", rounds, counter)
	fmt.Println(time.Since(start).Nanoseconds())
}
