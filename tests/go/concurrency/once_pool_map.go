package main

import (
	"fmt"
	"sort"
	"sync"
)

func main() {
	var once sync.Once
	for i := range 3 {
		once.Do(func() { fmt.Println("once", i) })
	}
	pool := sync.Pool{New: func() any { fmt.Println("new"); return new([]byte) }}
	b := pool.Get().(*[]byte)
	*b = append(*b, 'x')
	fmt.Println(len(*b))
	value := sync.OnceValue(func() int { fmt.Println("computing"); return 42 })
	fmt.Println(value(), value())
	pair := sync.OnceValues(func() (string, error) { return "v", fmt.Errorf("e") })
	fmt.Println(pair())
	f := sync.OnceFunc(func() { panic("boom") })
	for range 2 {
		func() {
			defer func() { fmt.Println("recovered", recover()) }()
			f()
		}()
	}
	var m sync.Map
	for i, w := range []string{"c", "a", "b"} {
		m.Store(w, i)
	}
	v, loaded := m.LoadOrStore("a", 100)
	fmt.Println(v, loaded)
	v, loaded = m.LoadAndDelete("c")
	fmt.Println(v, loaded)
	fmt.Println(m.CompareAndSwap("b", 2, 20), m.CompareAndDelete("b", 2))
	v, loaded = m.Swap("z", 1)
	fmt.Println(v, loaded)
	var keys []string
	m.Range(func(k, v any) bool {
		keys = append(keys, fmt.Sprint(k, v))
		return true
	})
	sort.Strings(keys)
	fmt.Println(keys)
	m.Clear()
	_, ok := m.Load("a")
	fmt.Println(ok)
}

// Output:
// once 0
// new
// 1
// computing
// 42 42
// v e
// recovered boom
// recovered boom
// 1 true
// 0 true
// true false
// <nil> false
// [a1 b20 z1]
// false
