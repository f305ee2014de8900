package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

var errUnderflow = errors.New("stack underflow")

func rpn(s string) (result float64, err error) {
	var st []float64
	pop := func() float64 {
		if len(st) == 0 {
			panic(errUnderflow)
		}
		v := st[len(st)-1]
		st = st[:len(st)-1]
		return v
	}
	defer func() {
		switch r := recover().(type) {
		case nil:
		case error:
			err = fmt.Errorf("%q: %w", s, r)
		default:
			panic(r)
		}
	}()
	ops := map[string]func(a, b float64) float64{
		"+": func(a, b float64) float64 { return a + b },
		"-": func(a, b float64) float64 { return a - b },
		"*": func(a, b float64) float64 { return a * b },
		"/": func(a, b float64) float64 { return a / b },
	}
	for _, t := range strings.Fields(s) {
		if op, ok := ops[t]; ok {
			b, a := pop(), pop()
			st = append(st, op(a, b))
			continue
		}
		v, err := strconv.ParseFloat(t, 64)
		if err != nil {
			return 0, err
		}
		st = append(st, v)
	}
	result = pop()
	if len(st) > 0 {
		return 0, fmt.Errorf("%d values left", len(st))
	}
	return
}

func main() {
	for _, s := range []string{"3 4 + 2 *", "1 +", "2 3", "1 0 /", "a", "5 1 2 + 4 * + 3 -", ""} {
		fmt.Println(rpn(s))
	}
}

// Output:
// 14 <nil>
// 0 "1 +": stack underflow
// 0 1 values left
// +Inf <nil>
// 0 strconv.ParseFloat: parsing "a": invalid syntax
// 14 <nil>
// 0 "": stack underflow
