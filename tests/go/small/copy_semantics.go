package main

import "fmt"

type inner struct{ arr [2]int }
type outer struct {
	in  inner
	sl  []int
	ptr *inner
	m   map[string]int
}

func change(o outer) outer {
	o.in.arr[0] = 100
	o.sl[0] = 100
	o.ptr.arr[0] = 100
	o.m["k"] = 100
	return o
}

func main() {
	a := outer{inner{[2]int{1, 2}}, []int{1, 2}, &inner{}, map[string]int{"k": 1}}
	b := change(a)
	fmt.Println(a.in, a.sl, *a.ptr, a.m)
	fmt.Println(b.in, b.sl, *b.ptr, b.m)
	arr := [3]inner{}
	for i, v := range arr {
		v.arr[0] = 9
		arr[i].arr[1] = i
	}
	fmt.Println(arr)
	m := map[string]inner{"a": {}}
	v := m["a"]
	v.arr[0] = 5
	fmt.Println(m, v)
	m["a"] = v
	var i any = v
	v.arr[0] = 6
	fmt.Println(m, i, i == any(inner{[2]int{5, 0}}))
	c := make(chan inner, 1)
	c <- v
	v.arr[0] = 7
	fmt.Println(<-c, v)
	f := func(x [2]int) [2]int { x[0] = -1; return x }
	w := [2]int{1, 1}
	fmt.Println(f(w), w)
	fs := struct{ g func() int }{func() int { return w[0] }}
	w[0] = 50
	fmt.Println(fs.g())
}

// Output:
// {[1 2]} [100 2] {[100 0]} map[k:100]
// {[100 2]} [100 2] {[100 0]} map[k:100]
// [{[0 0]} {[0 1]} {[0 2]}]
// map[a:{[0 0]}] {[5 0]}
// map[a:{[5 0]}] {[5 0]} true
// {[6 0]} {[7 0]}
// [-1 1] [1 1]
// 50
