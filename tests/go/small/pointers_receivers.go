package main

import "fmt"

type Counter struct{ n int }

func (c Counter) Get() int { return c.n }
func (c *Counter) Inc()    { c.n++ }
func (c *Counter) Chain() *Counter {
	c.n += 10
	return c
}

type Incer interface{ Inc() }

type Map map[string]int

func (m Map) Add(k string) { m[k]++ }

type Slice []int

func (s *Slice) Push(v int) { *s = append(*s, v) }
func (s Slice) Sum() (t int) {
	for _, v := range s {
		t += v
	}
	return
}

type F func(int) int

func (f F) Twice(x int) int { return f(f(x)) }

func main() {
	var c Counter
	c.Inc()
	c.Chain().Chain().Inc()
	arr := []Counter{{1}, {2}}
	for i := range arr {
		arr[i].Inc()
	}
	for _, x := range arr {
		x.Inc()
	}
	m := map[string]*Counter{"a": {}}
	m["a"].Inc()
	var i Incer = &c
	i.Inc()
	fmt.Println(c.Get(), arr, m["a"].n, i.(*Counter).Get())
	mm := Map{}
	mm.Add("x")
	mm.Add("x")
	var s Slice
	s.Push(3)
	s.Push(4)
	fmt.Println(mm, s, s.Sum(), F(func(x int) int { return x * 3 }).Twice(2))
	get := Counter.Get
	inc := (*Counter).Inc
	inc(&c)
	fmt.Println(get(c))
}

// Output:
// 23 [{2} {3}] 1 23
// map[x:2] [3 4] 7 18
// 24
