package main

import (
	"fmt"
	"runtime"
	"sync"
)

func main() {
	fmt.Println(runtime.NumGoroutine(), runtime.NumCPU() > 0, runtime.GOMAXPROCS(0) > 0)
	var wg sync.WaitGroup
	block := make(chan struct{})
	for range 3 {
		wg.Go(func() { <-block })
	}
	runtime.Gosched()
	fmt.Println(runtime.NumGoroutine())
	close(block)
	wg.Wait()
	wg.Go(func() {
		defer fmt.Println("deferred on Goexit")
		func() { runtime.Goexit() }()
		fmt.Println("not reached")
	})
	wg.Wait()
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	fmt.Println(runtime.Compiler, len(runtime.Version()) > 3)
	var e runtime.Error
	func() {
		defer func() { e, _ = recover().(runtime.Error) }()
		var a []int
		_ = a[len(a)]
	}()
	fmt.Println(e)
}

// Output:
// 1 true true
// 4
// deferred on Goexit
// gc true
// runtime error: index out of range [0] with length 0
