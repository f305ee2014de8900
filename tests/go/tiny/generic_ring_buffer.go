package main

import (
	"fmt"
)

type Ring[T any] struct {
	buf     []T
	head, n int
}

func New[T any](n int) *Ring[T] { return &Ring[T]{buf: make([]T, n)} }
func (r *Ring[T]) Len() int     { return r.n }
func (r *Ring[T]) Push(v T) (dropped bool) {
	r.buf[(r.head+r.n)%len(r.buf)] = v
	if r.n == len(r.buf) {
		r.head = (r.head + 1) % len(r.buf)
		return true
	}
	r.n++
	return false
}
func (r *Ring[T]) Pop() (v T, ok bool) {
	if r.n == 0 {
		return
	}
	v = r.buf[r.head]
	r.head = (r.head + 1) % len(r.buf)
	r.n--
	return v, true
}
func (r *Ring[T]) Items() (out []T) {
	for i := range r.n {
		out = append(out, r.buf[(r.head+i)%len(r.buf)])
	}
	return
}

func main() {
	r := New[int](3)
	for i := range 5 {
		fmt.Print(r.Push(i), " ")
	}
	fmt.Println(r.Items(), r.Len())
	v, ok := r.Pop()
	fmt.Println(v, ok, r.Items())
	r.Pop()
	r.Pop()
	fmt.Println(r.Pop())
}

// Output:
// false false false true true [2 3 4] 3
// 2 true [3 4]
// 0 false
