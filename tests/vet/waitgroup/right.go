package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type adder struct{ n atomic.Int64 }

func (a *adder) Add(n int) { a.n.Add(int64(n)) }

func main() {
	var wg sync.WaitGroup
	var a adder
	for i := range 3 {
		wg.Add(1)
		go func() {
			a.Add(i)
			wg.Done()
		}()
	}
	wg.Go(func() { a.Add(10) })
	wg.Wait()
	fmt.Println(a.n.Load())
}

// Vet:
