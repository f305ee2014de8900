package main

import (
	"errors"
	"fmt"
	"runtime"
)

type T struct{ x int }

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isErr := r.(error)
		_, isRt := r.(runtime.Error)
		fmt.Printf("%s: %T %v %v %v\n", name, r, r, isErr, isRt)
		var tae *runtime.TypeAssertionError
		if e, ok := r.(error); ok {
			fmt.Println(errors.As(e, &tae))
		}
	}()
	f()
}

func main() {
	var s []int
	var m map[string]int
	var p *T
	var e any = "x"
	zero := 0
	n := -1
	try("index", func() { _ = s[zero] })
	try("negative", func() { _ = s[n] })
	try("slice", func() { _ = s[1:zero+5] })
	try("div", func() { fmt.Println(1 / zero) })
	try("nil", func() { fmt.Println(p.x) })
	try("map", func() { m["a"] = 1 })
	try("assert", func() { _ = e.(int) })
	try("assert iface", func() { _ = e.(fmt.Stringer) })
	try("close", func() { var c chan int; close(c) })
	try("closed", func() { c := make(chan int); close(c); c <- 1 })
	try("nilpanic", func() { panic(nil) })
	try("makeslice", func() { _ = make([]int, n) })
	try("hash", func() { mm := map[any]int{}; mm[s] = 1 })
	try("cmp", func() { var a, b any = s, s; fmt.Println(a == b) })
	try("func", func() { var f func(); f() })
	try("arr", func() { _ = [2]int(s) })
}

// Output:
// index: runtime.boundsError runtime error: index out of range [0] with length 0 true true
// false
// negative: runtime.boundsError runtime error: index out of range [-1] true true
// false
// slice: runtime.boundsError runtime error: slice bounds out of range [:5] with capacity 0 true true
// false
// div: runtime.errorString runtime error: integer divide by zero true true
// false
// nil: runtime.errorString runtime error: invalid memory address or nil pointer dereference true true
// false
// map: runtime.plainError assignment to entry in nil map true true
// false
// assert: *runtime.TypeAssertionError interface conversion: interface {} is string, not int true true
// true
// assert iface: *runtime.TypeAssertionError interface conversion: string is not fmt.Stringer: missing method String true true
// true
// close: runtime.plainError close of nil channel true true
// false
// closed: runtime.plainError send on closed channel true true
// false
// nilpanic: *runtime.PanicNilError runtime error: panic called with nil argument true true
// false
// makeslice: runtime.errorString runtime error: makeslice: len out of range true true
// false
// hash: runtime.errorString runtime error: hash of unhashable type []int true true
// false
// cmp: runtime.errorString runtime error: comparing uncomparable type []int true true
// false
// func: runtime.errorString runtime error: invalid memory address or nil pointer dereference true true
// false
// arr: runtime.boundsError runtime error: cannot convert slice with length 0 to array or pointer to array with length 2 true true
// false
