package main

import (
	"errors"
	"fmt"
)

type code int

func (c code) Error() string { return fmt.Sprintf("code %d", int(c)) }
func (c code) Is(t error) bool {
	other, ok := t.(code)
	return ok && other/100 == c/100
}

var base = errors.New("base")

func main() {
	e1 := fmt.Errorf("one: %w", base)
	e2 := fmt.Errorf("two: %w and %w", e1, code(404))
	fmt.Println(e2)
	fmt.Println(errors.Is(e2, base), errors.Is(e2, code(400)), errors.Is(e2, code(500)))
	var c code
	fmt.Println(errors.As(e2, &c), int(c))
	fmt.Println(errors.Unwrap(e1) == base, errors.Unwrap(e2))
	j := errors.Join(nil, base, code(1))
	fmt.Printf("%v|%q\n", j, j.Error())
	fmt.Println(errors.Is(j, code(2)), errors.Join(nil, nil) == nil)
	fmt.Println(fmt.Errorf("no wrap %v", base), errors.Unwrap(fmt.Errorf("%v", base)))
	fmt.Println(fmt.Errorf("bad %w", "str"))
	fmt.Printf("%T %T %T\n", e1, e2, base)
	x, ok := errors.AsType[code](fmt.Errorf("deep: %w", fmt.Errorf("er: %w", code(7))))
	fmt.Println(int(x), ok)
	fmt.Println(errors.Is(nil, base), errors.Is(base, nil), errors.ErrUnsupported)
	defer func() { fmt.Println(recover()) }()
	errors.As(base, nil)
}

// Output:
// two: one: base and code 404
// true true false
// true 404
// true <nil>
// base
// code 1|"base\ncode 1"
// true true
// no wrap base <nil>
// bad %!w(string=str)
// *fmt.wrapError *fmt.wrapErrors *errors.errorString
// 7 true
// false false unsupported operation
// errors: target cannot be nil
