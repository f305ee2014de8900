package main

import (
	"fmt"
	"sync"
	"sync/atomic"
)

type config struct{ n int }

func main() {
	var i atomic.Int64
	var u atomic.Uint32
	var b atomic.Bool
	var p atomic.Pointer[config]
	var v atomic.Value
	var wg sync.WaitGroup
	for range 50 {
		wg.Go(func() { i.Add(2); u.Add(1) })
	}
	wg.Wait()
	fmt.Println(i.Load(), u.Load(), i.Swap(7), i.CompareAndSwap(7, 8), i.CompareAndSwap(7, 9), i.Load())
	fmt.Println(b.Swap(true), b.Load(), b.CompareAndSwap(true, false), b.Load())
	fmt.Println(p.Load() == nil)
	p.Store(&config{3})
	old := p.Swap(&config{4})
	fmt.Println(old.n, p.Load().n)
	fmt.Println(v.Load())
	v.Store([]int{1, 2})
	fmt.Println(v.Load().([]int))
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other")
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store(nil)
	}()
	var x uint32 = 0xF0
	old1 := atomic.AndUint32(&x, 0x3C)
	fmt.Println(old1, x)
	old1 = atomic.OrUint32(&x, 1)
	fmt.Println(old1, x)
	fmt.Println(u.And(0x12), u.Load(), u.Or(1), u.Load())
	atomic.AddUint32(&x, ^uint32(0))
	fmt.Println(x)
	var y int32 = 1<<31 - 1
	fmt.Println(atomic.AddInt32(&y, 1), y)
}

// Output:
// 100 50 100 true false 8
// false true true false
// true
// 3 4
// <nil>
// [1 2]
// sync/atomic: store of inconsistently typed value into Value
// sync/atomic: store of nil value into Value
// 240 48
// 48 49
// 50 18 18 19
// 48
// -2147483648 -2147483648
