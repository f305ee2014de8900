package main

import (
	"errors"
	"fmt"
	"time"
)

type Future[T any] struct {
	done chan struct{}
	val  T
	err  error
}

func Async[T any](f func() (T, error)) *Future[T] {
	fu := &Future[T]{done: make(chan struct{})}
	go func() {
		defer close(fu.done)
		defer func() {
			if p := recover(); p != nil {
				fu.err = fmt.Errorf("panicked: %v", p)
			}
		}()
		fu.val, fu.err = f()
	}()
	return fu
}

func (f *Future[T]) Await() (T, error) { <-f.done; return f.val, f.err }
func (f *Future[T]) Within(d time.Duration) (v T, err error) {
	select {
	case <-f.done:
		return f.val, f.err
	case <-time.After(d):
		return v, errors.New("too late")
	}
}

func main() {
	a := Async(func() (int, error) { time.Sleep(time.Millisecond); return 7, nil })
	b := Async(func() (string, error) { panic("bad day") })
	c := Async(func() (bool, error) { time.Sleep(time.Minute); return true, nil })
	fmt.Println(a.Await())
	fmt.Println(a.Await())
	fmt.Println(b.Await())
	fmt.Println(c.Within(5 * time.Millisecond))
}

// Output:
// 7 <nil>
// 7 <nil>
//  panicked: bad day
// false too late
