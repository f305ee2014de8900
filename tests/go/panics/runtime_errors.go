package main

import (
	"errors"
	"fmt"
	"os"
	"runtime"
)

type resource struct{ name string }

func (r *resource) Close() error { fmt.Println("close", r.name); return errors.New("close " + r.name) }

func open(name string) *resource { fmt.Println("open", name); return &resource{name} }

func work() (err error) {
	r := open("a")
	defer func() { err = errors.Join(err, r.Close()) }()
	defer open("b").Close()
	for i := range 3 {
		defer fmt.Println("loop", i)
	}
	return errors.New("work failed")
}

func named() (n int) {
	defer func() { n *= 2 }()
	n = 3
	return n + 1
}

func nested() (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint("outer ", r)
		}
	}()
	defer func() {
		defer func() {
			if r := recover(); r != nil {
				fmt.Println("inner", r)
				panic(fmt.Sprint("again ", r))
			}
		}()
		panic("second")
	}()
	panic("first")
}

func notDirect() {
	defer func() {
		fmt.Println("direct", recover())
	}()
	defer func() {
		func() { fmt.Println("too deep", recover()) }()
	}()
	panic("p")
}

func goexit() {
	done := make(chan bool)
	go func() {
		defer close(done)
		defer fmt.Println("goexit deferred", recover())
		runtime.Goexit()
		fmt.Println("unreachable")
	}()
	<-done
}

func runtimeErrors() {
	try := func(name string, f func()) {
		defer func() {
			r := recover()
			err, ok := r.(runtime.Error)
			fmt.Printf("%s: %v %t %T\n", name, r, ok, r)
			if ok {
				_ = err.Error()
			}
		}()
		f()
	}
	var m map[string]int
	var p *resource
	var s []int
	var a [3]int
	var i any = "str"
	var e error
	zero, five := 0, 5
	try("nil map", func() { m["a"] = 1 })
	try("nil ptr", func() { fmt.Println(p.name) })
	try("index", func() { fmt.Println(s[five]) })
	try("index array", func() { fmt.Println(a[five]) })
	try("negative", func() { fmt.Println(a[zero-1]) })
	try("slice", func() { fmt.Println(a[five-1:]) })
	try("slice2", func() { fmt.Println(a[2:zero+1]) })
	try("slice3", func() { fmt.Println(s[:1]) })
	try("string", func() { fmt.Println("abc"[five]) })
	try("string slice", func() { fmt.Println("abc"[five:]) })
	try("cap", func() { s := make([]int, 2, 4); fmt.Println(s[0:five]) })
	try("three", func() { s := make([]int, 2, 4); fmt.Println(s[0:2:five]) })
	try("div", func() { fmt.Println(five / zero) })
	try("mod", func() { fmt.Println(five % zero) })
	try("assert", func() { fmt.Println(i.(int)) })
	try("assert iface", func() { fmt.Println(i.(fmt.Stringer)) })
	try("assert nil", func() { fmt.Println(e.(fmt.Stringer)) })
	try("nil error", func() { fmt.Println(e.Error()) })
	try("nil func", func() { var f func(); f() })
	try("close nil", func() { var c chan int; close(c) })
	try("close closed", func() { c := make(chan int); close(c); close(c) })
	try("send closed", func() { c := make(chan int, 1); close(c); c <- 1 })
	try("makeslice", func() { _ = make([]int, zero-1) })
	try("makechan", func() { _ = make(chan int, zero-1) })
	try("shift", func() { fmt.Println(1 << (zero - 1)) })
	try("uncomparable", func() { var x, y any = []int{1}, []int{1}; fmt.Println(x == y) })
	try("map key", func() { m := map[any]int{}; m[[]int{1}] = 2 })
	try("custom", func() { panic(fmt.Errorf("wrapped: %w", os.ErrNotExist)) })
	try("nil", func() { panic(nil) })
	try("to array", func() { _ = [4]int(make([]int, 2)) })
	try("uint8 index", func() { var u uint8 = 200; fmt.Println(a[u]) })
}

func main() {
	fmt.Println(work())
	fmt.Println(named())
	fmt.Println(nested())
	notDirect()
	goexit()
	runtimeErrors()
	defer fmt.Println("main deferred")
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("re-panic", r)
			panic(fmt.Errorf("final: %v", r))
		}
	}()
	var arr []int
	_ = arr[len(os.Args)+5]
}

// Output:
// open a
// open b
// loop 2
// loop 1
// loop 0
// close b
// close a
// work failed
// close a
// 8
// inner second
// outer again second
// too deep <nil>
// direct p
// goexit deferred <nil>
// nil map: assignment to entry in nil map true runtime.plainError
// nil ptr: runtime error: invalid memory address or nil pointer dereference true runtime.errorString
// index: runtime error: index out of range [5] with length 0 true runtime.boundsError
// index array: runtime error: index out of range [5] with length 3 true runtime.boundsError
// negative: runtime error: index out of range [-1] true runtime.boundsError
// slice: runtime error: slice bounds out of range [4:3] true runtime.boundsError
// slice2: runtime error: slice bounds out of range [2:1] true runtime.boundsError
// slice3: runtime error: slice bounds out of range [:1] with capacity 0 true runtime.boundsError
// string: runtime error: index out of range [5] with length 3 true runtime.boundsError
// string slice: runtime error: slice bounds out of range [5:3] true runtime.boundsError
// cap: runtime error: slice bounds out of range [:5] with capacity 4 true runtime.boundsError
// three: runtime error: slice bounds out of range [::5] with capacity 4 true runtime.boundsError
// div: runtime error: integer divide by zero true runtime.errorString
// mod: runtime error: integer divide by zero true runtime.errorString
// assert: interface conversion: interface {} is string, not int true *runtime.TypeAssertionError
// assert iface: interface conversion: string is not fmt.Stringer: missing method String true *runtime.TypeAssertionError
// assert nil: interface conversion: interface is nil, not fmt.Stringer true *runtime.TypeAssertionError
// nil error: runtime error: invalid memory address or nil pointer dereference true runtime.errorString
// nil func: runtime error: invalid memory address or nil pointer dereference true runtime.errorString
// close nil: close of nil channel true runtime.plainError
// close closed: close of closed channel true runtime.plainError
// send closed: send on closed channel true runtime.plainError
// makeslice: runtime error: makeslice: len out of range true runtime.errorString
// makechan: makechan: size out of range true runtime.plainError
// shift: runtime error: negative shift amount true runtime.errorString
// uncomparable: runtime error: comparing uncomparable type []int true runtime.errorString
// map key: runtime error: hash of unhashable type []int true runtime.errorString
// custom: wrapped: file does not exist false *fmt.wrapError
// nil: runtime error: panic called with nil argument true *runtime.PanicNilError
// to array: runtime error: cannot convert slice with length 2 to array or pointer to array with length 4 true runtime.boundsError
// uint8 index: runtime error: index out of range [200] with length 3 true runtime.boundsError
// re-panic runtime error: index out of range [6] with length 0
// main deferred
// Stderr: panic: runtime error: index out of range [6] with length 0 [recovered]
// Exit: 2
