package main

import (
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

type counter struct {
	mu sync.Mutex
	n  map[string]int
}

func (c *counter) inc(k string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.n[k]++
}

type config struct{ name string }

func main() {
	c := counter{n: map[string]int{}}
	var wg sync.WaitGroup
	for i := 0; i < 100; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			c.inc("a")
			runtime.Gosched()
			c.inc("b")
		}()
	}
	wg.Wait()
	fmt.Println(c.n)
	var n atomic.Int64
	var m int32
	for i := range 50 {
		wg.Go(func() {
			n.Add(int64(i))
			atomic.AddInt32(&m, 1)
		})
	}
	wg.Wait()
	fmt.Println(n.Load(), atomic.LoadInt32(&m), n.CompareAndSwap(1225, 1), n.Swap(9), n.Load())
	var flag atomic.Bool
	flag.Store(true)
	fmt.Println(flag.Load(), flag.CompareAndSwap(true, false), flag.Load())
	var v atomic.Value
	fmt.Println(v.Load())
	v.Store(config{"x"})
	fmt.Println(v.Load().(config).name)
	func() {
		defer func() { fmt.Println(recover()) }()
		v.Store("other")
	}()
	var rw sync.RWMutex
	shared := 0
	for i := 0; i < 5; i++ {
		wg.Add(2)
		go func() {
			defer wg.Done()
			rw.Lock()
			v := shared
			time.Sleep(time.Millisecond)
			shared = v + 1
			rw.Unlock()
		}()
		go func() {
			defer wg.Done()
			rw.RLock()
			_ = shared
			time.Sleep(time.Millisecond)
			rw.RUnlock()
		}()
	}
	wg.Wait()
	fmt.Println(shared)
	fmt.Println(rw.TryLock(), rw.TryRLock(), rw.TryLock())
	rw.Unlock()
	var mu sync.Mutex
	fmt.Println(mu.TryLock(), mu.TryLock())
	mu.Unlock()
	var once sync.Once
	for i := 0; i < 3; i++ {
		once.Do(func() { fmt.Println("once") })
	}
	of := sync.OnceFunc(func() { fmt.Println("oncefunc") })
	of()
	of()
	cond := sync.NewCond(&mu)
	ready := 0
	for i := 0; i < 3; i++ {
		wg.Add(1)
		go func() {
			defer wg.Done()
			mu.Lock()
			for ready == 0 {
				cond.Wait()
			}
			ready--
			mu.Unlock()
		}()
	}
	time.Sleep(time.Millisecond)
	mu.Lock()
	ready = 1
	mu.Unlock()
	cond.Signal()
	time.Sleep(time.Millisecond)
	mu.Lock()
	fmt.Println("ready", ready)
	ready = 2
	mu.Unlock()
	cond.Broadcast()
	wg.Wait()
	fmt.Println("ready", ready)
	pool := sync.Pool{New: func() any { return new(int) }}
	p := pool.Get().(*int)
	*p = 5
	pool.Put(p)
	var sm sync.Map
	sm.Store("a", 1)
	act, loaded := sm.LoadOrStore("a", 2)
	fmt.Println(act, loaded)
	_, ok := sm.Load("z")
	sm.Range(func(k, v any) bool { fmt.Println(k, v); return true })
	sm.Delete("a")
	_, ok2 := sm.Load("a")
	fmt.Println(ok, ok2)
	func() {
		defer func() {
			r := recover()
			fmt.Println(r)
		}()
		var wg sync.WaitGroup
		wg.Done()
	}()
	func() {
		defer func() {
			r := recover()
			err, ok := r.(error)
			_, isRt := r.(runtime.Error)
			fmt.Println(err, ok, isRt)
		}()
		var a []int
		_ = a[5]
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var m map[string]int
		m["a"] = 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var p *config
		fmt.Println(p.name)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var x any = "s"
		fmt.Println(x.(int))
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		ch := make(chan int)
		close(ch)
		close(ch)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		z := 0
		fmt.Println(1 / z)
	}()
	func() {
		defer func() {
			r := recover()
			fmt.Println(r)
		}()
		panic(nil)
	}()
	go func() {
		defer fmt.Println("goexit deferred")
		runtime.Goexit()
		fmt.Println("never")
	}()
	time.Sleep(time.Millisecond)
	fmt.Println(runtime.NumGoroutine(), errors.ErrUnsupported)
	fmt.Printf("%v %+v\n", sync.Mutex{}, struct {
		mu sync.Mutex
		n  int
	}{})
	var rw2 sync.RWMutex
	var wg2 sync.WaitGroup
	fmt.Println(&rw2, &wg2, &once)
	fmt.Println(&n)
}

// Output:
// map[a:100 b:100]
// 1225 50 true 1 9
// true true false
// <nil>
// x
// sync/atomic: store of inconsistently typed value into Value
// 5
// true false false
// true false
// once
// oncefunc
// ready 0
// ready 0
// 1 true
// a 1
// false false
// sync: negative WaitGroup counter
// runtime error: index out of range [5] with length 0 true true
// assignment to entry in nil map
// runtime error: invalid memory address or nil pointer dereference
// interface conversion: interface {} is string, not int
// close of closed channel
// runtime error: integer divide by zero
// runtime error: panic called with nil argument
// goexit deferred
// 1 unsupported operation
// {{} {0 0}} {mu:{_:{} mu:{state:0 sema:0}} n:0}
// &{{{} {0 0}} 0 0 {{} 0} {{} 0}} &{{} {{} {} 0} 0} &{{} {{} 1} {{} {0 0}}}
// &{{} {} 9}
