package main

import (
	"errors"
	"fmt"
	"strconv"
)

type Option[T any] struct {
	v  T
	ok bool
}

func Some[T any](v T) Option[T] { return Option[T]{v, true} }
func None[T any]() Option[T]    { return Option[T]{} }
func (o Option[T]) OrElse(d T) T {
	if o.ok {
		return o.v
	}
	return d
}
func (o Option[T]) String() string {
	if !o.ok {
		return "None"
	}
	return fmt.Sprintf("Some(%v)", o.v)
}

type Result[T any] struct {
	Val T
	Err error
}

func Try[T any](f func() (T, error)) (r Result[T]) {
	defer func() {
		if p := recover(); p != nil {
			r.Err = fmt.Errorf("panic: %v", p)
		}
	}()
	v, err := f()
	return Result[T]{v, err}
}

func Then[T, U any](r Result[T], f func(T) (U, error)) Result[U] {
	if r.Err != nil {
		return Result[U]{Err: r.Err}
	}
	return Try(func() (U, error) { return f(r.Val) })
}

func main() {
	fmt.Println(Some(3), None[string](), None[int]().OrElse(7), Some("x").OrElse("y"))
	half := func(n int) (int, error) {
		if n%2 != 0 {
			return 0, errors.New("odd")
		}
		return n / 2, nil
	}
	for _, s := range []string{"8", "7", "x", "0"} {
		r := Try(func() (int, error) { return strconv.Atoi(s) })
		h := Then(r, half)
		q := Then(h, func(n int) (string, error) { return fmt.Sprint(100 / n), nil })
		fmt.Println(r, h, q)
	}
}

// Output:
// Some(3) None 7 x
// {8 <nil>} {4 <nil>} {25 <nil>}
// {7 <nil>} {0 odd} { odd}
// {0 strconv.Atoi: parsing "x": invalid syntax} {0 strconv.Atoi: parsing "x": invalid syntax} { strconv.Atoi: parsing "x": invalid syntax}
// {0 <nil>} {0 <nil>} { panic: runtime error: integer divide by zero}
