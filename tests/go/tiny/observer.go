package main

import (
	"fmt"
)

type subject[T any] struct {
	next  int
	obs   map[int]func(T)
	order []int
}

func (s *subject[T]) on(f func(T)) func() {
	if s.obs == nil {
		s.obs = map[int]func(T){}
	}
	id := s.next
	s.next++
	s.obs[id] = f
	s.order = append(s.order, id)
	return func() { delete(s.obs, id) }
}
func (s *subject[T]) emit(v T) {
	for _, id := range s.order {
		if f := s.obs[id]; f != nil {
			f(v)
		}
	}
}

func main() {
	var s subject[int]
	stop := s.on(func(n int) { fmt.Println("first", n) })
	s.on(func(n int) { fmt.Println("second", n*10) })
	s.emit(1)
	stop()
	s.emit(2)
}

// Output:
// first 1
// second 10
// second 20
