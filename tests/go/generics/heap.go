package main

import (
	"cmp"
	"fmt"
)

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func NewHeap[T any](less func(a, b T) bool) *Heap[T] { return &Heap[T]{less: less} }

func (h *Heap[T]) Push(v T) {
	h.data = append(h.data, v)
	for i := len(h.data) - 1; i > 0; {
		p := (i - 1) / 2
		if !h.less(h.data[i], h.data[p]) {
			break
		}
		h.data[i], h.data[p] = h.data[p], h.data[i]
		i = p
	}
}

func (h *Heap[T]) Pop() (T, bool) {
	var zero T
	if len(h.data) == 0 {
		return zero, false
	}
	top, last := h.data[0], len(h.data)-1
	h.data[0] = h.data[last]
	h.data[last] = zero
	h.data = h.data[:last]
	for i := 0; ; {
		m := i
		for c := 2*i + 1; c <= 2*i+2 && c < last; c++ {
			if h.less(h.data[c], h.data[m]) {
				m = c
			}
		}
		if m == i {
			return top, true
		}
		h.data[i], h.data[m] = h.data[m], h.data[i]
		i = m
	}
}

type task struct {
	pri  int
	name string
}

func main() {
	h := NewHeap(cmp.Less[int])
	for _, v := range []int{5, 2, 8, 1, 9, 3, 2} {
		h.Push(v)
	}
	for v, ok := h.Pop(); ok; v, ok = h.Pop() {
		fmt.Print(v, " ")
	}
	fmt.Println()
	t := NewHeap(func(a, b task) bool { return cmp.Or(cmp.Compare(b.pri, a.pri), cmp.Compare(a.name, b.name)) < 0 })
	for i, n := range []string{"write", "test", "deploy", "alpha"} {
		t.Push(task{i % 2, n})
	}
	for v, ok := t.Pop(); ok; v, ok = t.Pop() {
		fmt.Print(v, " ")
	}
	fmt.Println()
}

// Output:
// 1 2 2 3 5 8 9
// {1 alpha} {1 test} {0 deploy} {0 write}
