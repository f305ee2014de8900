package main

import (
	"errors"
	"fmt"
)

func named() (n int, err error) {
	defer func() {
		n *= 2
		if r := recover(); r != nil {
			err = fmt.Errorf("recovered: %v", r)
		}
	}()
	n = 21
	panic("oops")
}

func args() {
	i := 1
	defer fmt.Println("deferred", i)
	i = 2
	defer func(n int) { fmt.Println("func", n, i) }(i)
	i = 3
}

func nested() (s string) {
	defer func() {
		s += fmt.Sprint(" outer:", recover())
	}()
	defer func() {
		defer func() { s += fmt.Sprint(" inner:", recover()) }()
		panic("second")
	}()
	panic("first")
}

func loop() {
	for i := range 3 {
		defer fmt.Print(i, " ")
	}
}

func rethrow() (err error) {
	defer func() {
		if e, ok := recover().(error); ok {
			err = errors.Join(e, errors.New("context"))
		}
	}()
	func() {
		defer func() {
			r := recover()
			panic(fmt.Errorf("again: %v", r))
		}()
		var m map[string]int
		m["x"] = 1
	}()
	return nil
}

func main() {
	fmt.Println(named())
	args()
	fmt.Println(nested())
	loop()
	fmt.Println()
	fmt.Println(rethrow())
	fmt.Println(recover())
}

// Output:
// 42 recovered: oops
// func 2 3
// deferred 1
//  inner:second outer:first
// 2 1 0
// again: assignment to entry in nil map
// context
// <nil>
