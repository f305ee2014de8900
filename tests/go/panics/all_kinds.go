package main

import (
	"fmt"
	"runtime"
	"strings"
)

type T struct{ a [3]int }
type I interface{ M() }
type S string

func (S) M() {}

func try(name string, f func()) {
	defer func() {
		r := recover()
		_, isRt := r.(runtime.Error)
		fmt.Printf("%s: %v (%t)\n", name, r, isRt)
	}()
	f()
}

func main() {
	var s []int
	var p *T
	var m map[string][]int
	var i I
	var a any = 3
	var f func()
	var c chan int
	n, z, neg := 3, 0, -1
	arr := [3]int{1, 2, 3}
	str := "héllo"
	try("index", func() { _ = s[n] })
	try("index neg", func() { _ = arr[neg+z] })
	try("string index", func() { _ = str[n*4] })
	try("slice", func() { _ = s[n:] })
	try("slice2", func() { _ = arr[n : n-1 : n] })
	try("slice3", func() { _ = arr[:n+1] })
	try("slice cap", func() { _ = s[: n : n+2] })
	try("string slice", func() { _ = str[n:1] })
	try("nil ptr", func() { p.a[0] = 1 })
	try("nil map", func() { m["x"] = nil })
	try("nil iface", func() { i.M() })
	try("assert", func() { _ = a.(string) })
	try("assert iface", func() { _ = a.(I) })
	try("assert nil", func() { var e any; _ = e.(int) })
	try("assert i", func() { i = S("x"); _ = i.(interface{ N() }) })
	try("nil func", func() { f() })
	try("div", func() { _ = n / z })
	try("mod", func() { _ = uint8(n) % uint8(z) })
	try("shift", func() { _ = 1 << neg })
	try("make", func() { _ = make([]int, neg) })
	try("make cap", func() { _ = make([]int, 2, z) })
	try("make chan", func() { _ = make(chan int, neg) })
	try("close nil", func() { close(c) })
	try("unhashable", func() { _ = map[any]int{[]int{1}: 2} })
	try("compare", func() { var x, y any = []int{1}, []int{1}; _ = x == y })
	try("compare struct", func() { var x, y any = struct{ f any }{func() {}}, struct{ f any }{func() {}}; _ = x == y })
	try("custom", func() { panic(fmt.Sprintf("%d", 1)) })
	try("error", func() { panic(fmt.Errorf("e")) })
	try("nil", func() { panic(nil) })
	try("repeat", func() { strings.Repeat("x", neg) })
	try("none", func() {})
	try("goexit?", func() { defer func() { panic("from defer") }(); panic("first") })
}

// Output:
// index: runtime error: index out of range [3] with length 0 (true)
// index neg: runtime error: index out of range [-1] (true)
// string index: runtime error: index out of range [12] with length 6 (true)
// slice: runtime error: slice bounds out of range [3:0] (true)
// slice2: runtime error: slice bounds out of range [3:2:] (true)
// slice3: runtime error: slice bounds out of range [:4] with length 3 (true)
// slice cap: runtime error: slice bounds out of range [::5] with capacity 0 (true)
// string slice: runtime error: slice bounds out of range [3:1] (true)
// nil ptr: runtime error: invalid memory address or nil pointer dereference (true)
// nil map: assignment to entry in nil map (true)
// nil iface: runtime error: invalid memory address or nil pointer dereference (true)
// assert: interface conversion: interface {} is int, not string (true)
// assert iface: interface conversion: int is not main.I: missing method M (true)
// assert nil: interface conversion: interface {} is nil, not int (true)
// assert i: interface conversion: main.S is not interface { N() }: missing method N (true)
// nil func: runtime error: invalid memory address or nil pointer dereference (true)
// div: runtime error: integer divide by zero (true)
// mod: runtime error: integer divide by zero (true)
// shift: runtime error: negative shift amount (true)
// make: runtime error: makeslice: len out of range (true)
// make cap: runtime error: makeslice: cap out of range (true)
// make chan: makechan: size out of range (true)
// close nil: close of nil channel (true)
// unhashable: runtime error: hash of unhashable type []int (true)
// compare: runtime error: comparing uncomparable type []int (true)
// compare struct: runtime error: comparing uncomparable type func() (true)
// custom: 1 (false)
// error: e (false)
// nil: runtime error: panic called with nil argument (true)
// repeat: strings: negative Repeat count (false)
// none: <nil> (false)
// goexit?: from defer (false)
