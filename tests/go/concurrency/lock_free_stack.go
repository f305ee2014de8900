package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type node[T any] struct {
	v    T
	next *node[T]
}

type Stack[T any] struct {
	top atomic.Pointer[node[T]]
	n   atomic.Int64
}

func (s *Stack[T]) Push(v T) {
	n := &node[T]{v: v}
	for {
		n.next = s.top.Load()
		if s.top.CompareAndSwap(n.next, n) {
			s.n.Add(1)
			return
		}
	}
}

func (s *Stack[T]) Pop() (v T, ok bool) {
	for {
		t := s.top.Load()
		if t == nil {
			return v, false
		}
		if s.top.CompareAndSwap(t, t.next) {
			s.n.Add(-1)
			return t.v, true
		}
	}
}

func main() {
	var s Stack[int]
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Go(func() {
			for j := range 10 {
				s.Push(i*10 + j)
			}
		})
	}
	wg.Wait()
	sum := 0
	for v, ok := s.Pop(); ok; v, ok = s.Pop() {
		sum += v
	}
	fmt.Println(sum, s.n.Load())
}

// Output:
// 4950 0
