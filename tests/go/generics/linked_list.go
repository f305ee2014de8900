package main

import (
	"fmt"
	"iter"
)

type node[T any] struct {
	v    T
	next *node[T]
}

type List[T any] struct {
	head, tail *node[T]
	n          int
}

func Of[T any](vs ...T) *List[T] {
	l := &List[T]{}
	for _, v := range vs {
		l.Add(v)
	}
	return l
}

func (l *List[T]) Add(v T) {
	n := &node[T]{v: v}
	if l.tail == nil {
		l.head = n
	} else {
		l.tail.next = n
	}
	l.tail = n
	l.n++
}

func (l *List[T]) All() iter.Seq2[int, T] {
	return func(yield func(int, T) bool) {
		i := 0
		for n := l.head; n != nil; n = n.next {
			if !yield(i, n.v) {
				return
			}
			i++
		}
	}
}

func (l *List[T]) Reverse() {
	var prev *node[T]
	l.tail = l.head
	for n := l.head; n != nil; {
		n.next, prev, n = prev, n, n.next
	}
	l.head = prev
}

func Map[T, U any](l *List[T], f func(T) U) *List[U] {
	out := &List[U]{}
	for _, v := range l.All() {
		out.Add(f(v))
	}
	return out
}

func main() {
	l := Of(1, 2, 3, 4)
	l.Reverse()
	for i, v := range Map(l, func(n int) string { return fmt.Sprint("#", n*n) }).All() {
		if i == 3 {
			break
		}
		fmt.Println(i, v)
	}
	fmt.Println(l.n, l.head.v, l.tail.v)
}

// Output:
// 0 #16
// 1 #9
// 2 #4
// 4 4 1
