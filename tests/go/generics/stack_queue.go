package main

import (
	"errors"
	"fmt"
)

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Push(v ...T) *Stack[T] { s.items = append(s.items, v...); return s }
func (s *Stack[T]) Pop() (v T, err error) {
	if len(s.items) == 0 {
		return v, errors.New("empty stack")
	}
	v = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return v, nil
}

type Queue[T any] struct{ in, out Stack[T] }

func (q *Queue[T]) Enqueue(v T) { q.in.Push(v) }
func (q *Queue[T]) Dequeue() (T, error) {
	if len(q.out.items) == 0 {
		for len(q.in.items) > 0 {
			v, _ := q.in.Pop()
			q.out.Push(v)
		}
	}
	return q.out.Pop()
}

func main() {
	var s Stack[string]
	s.Push("a").Push("b", "c")
	fmt.Println(s.Pop())
	fmt.Printf("%v %T\n", s, s)
	var q Queue[int]
	for i := range 3 {
		q.Enqueue(i)
	}
	for range 4 {
		fmt.Println(q.Dequeue())
	}
}

// Output:
// c <nil>
// {[a b]} main.Stack[string]
// 0 <nil>
// 1 <nil>
// 2 <nil>
// 0 empty stack
