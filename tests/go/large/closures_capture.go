package main

import "fmt"

type L struct {
	a [10]int
	s string
}

func make2() (func(), func() L) {
	var l L
	l.s = "init"
	return func() { l.a[0]++; l.s += "!" }, func() L { return l }
}

func named() (l L, err error) {
	defer func() {
		l.a[9] = 9
		if r := recover(); r != nil {
			err = fmt.Errorf("%v", r)
			l.s = "recovered"
		}
	}()
	l.a[0] = 1
	panic("p")
}

func named2() (l L) {
	defer func() { l.s += "-deferred" }()
	x := L{s: "x"}
	return x
}

func gen[T any](v T) (func() T, func(T)) {
	return func() T { return v }, func(n T) { v = n }
}

func main() {
	inc, get := make2()
	inc()
	c := get()
	inc()
	c.a[0] = 100
	fmt.Println(c.s, get().s, get().a[0])
	l, err := named()
	fmt.Println(l, err)
	fmt.Println(named2().s)
	g, set := gen(L{s: "g"})
	o := g()
	o.s = "changed"
	fmt.Println(g().s)
	set(o)
	o.s = "later"
	fmt.Println(g().s)
	var fs []func() string
	for _, l := range []L{{s: "a"}, {s: "b"}} {
		fs = append(fs, func() string { l.s += l.s; return l.s })
	}
	fmt.Println(fs[0](), fs[0](), fs[1]())
	x := L{s: "x"}
	y := x
	defer func() { fmt.Println(x.s, y.s) }()
	f := func(l L) { l.s = "param"; x.s = "captured" }
	f(x)
	z := &x
	z.a[3] = 3
	w := *z
	z.a[3] = 4
	fmt.Println(x.a[3], w.a[3], y.a[3])
	swap := func() { x, y = y, x }
	swap()
	fmt.Println(x.s, y.s, x.a[3], y.a[3])
	arr := []*L{&x, &y, &w}
	for i, p := range arr {
		p.a[1] = i
		*p = L{s: p.s, a: p.a}
	}
	fmt.Println(x.a[1], y.a[1], w.a[1])
	*arr[0], *arr[1] = *arr[1], *arr[0]
	fmt.Println(x.s, y.s)
	switch v := any(x).(type) {
	case L:
		v.s = "switch"
		fmt.Println(v.s, x.s)
	}
	if q, ok := any(y).(L); ok {
		q.a[0] = 42
		fmt.Println(y.a[0])
	}
}

// Output:
// init! init!! 2
// {[1 0 0 0 0 0 0 0 0 9] recovered} p
// x-deferred
// g
// changed
// aa aaaa bb
// 4 3 0
// x captured 0 4
// 0 1 2
// captured x
// switch captured
// 0
// captured x
