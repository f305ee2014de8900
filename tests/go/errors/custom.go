package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
)

type ValidationError struct {
	Field string
	Value any
}

func (v ValidationError) Error() string { return fmt.Sprintf("invalid %s: %v", v.Field, v.Value) }

type NotFound string

func (n NotFound) Error() string        { return string(n) + " not found" }
func (n NotFound) Is(target error) bool { return target == os.ErrNotExist }

func check(age string) error {
	n, err := strconv.Atoi(age)
	switch {
	case err != nil:
		return fmt.Errorf("check %q: %w", age, err)
	case n < 0:
		return &ValidationError{"age", n}
	case n > 150:
		return ValidationError{"age", n}
	case n == 42:
		return io.EOF
	}
	return nil
}

func main() {
	for _, s := range []string{"30", "-1", "200", "abc", "42"} {
		err := check(s)
		var pv *ValidationError
		var v ValidationError
		switch {
		case err == nil:
			fmt.Println("ok")
		case errors.As(err, &pv):
			fmt.Println("pointer", pv.Value)
		case errors.As(err, &v):
			fmt.Println("value", v.Field)
		case errors.Is(err, strconv.ErrSyntax):
			fmt.Println("syntax:", err)
		case err == io.EOF:
			fmt.Println("eof")
		}
	}
	err := fmt.Errorf("open: %w", NotFound("x.txt"))
	fmt.Println(err, errors.Is(err, os.ErrNotExist), errors.Is(err, io.EOF))
	var nf NotFound
	fmt.Println(errors.As(err, &nf), nf)
	var e error
	var p *ValidationError
	fmt.Println(e == nil, p == nil)
}

// Output:
// ok
// pointer -1
// value age
// syntax: check "abc": strconv.Atoi: parsing "abc": invalid syntax
// eof
// open: x.txt not found true false
// true x.txt not found
// true true
