package main

import (
	"errors"
	"fmt"
	"strings"
)

type acc struct {
	n    int
	hist [4]int
}

func (a *acc) add(i int) *acc { a.hist[a.n%4] = i; a.n++; return a }

func params(a int, s string, arr [3]int, st acc) func() string {
	a++
	f := func() string {
		arr[0]++
		return fmt.Sprint(a, s, arr, st.hist, st.n)
	}
	s += "!"
	st.add(5)
	return f
}

func results() (n int, err error, arr [2]int) {
	defer func() { n *= 2; arr[1] = 9 }()
	defer func() {
		if r := recover(); r != nil {
			err = errors.New(fmt.Sprint(r))
		}
	}()
	n = 4
	arr[0] = n
	func() { n++ }()
	panic("p")
}

func retval() (x int) {
	x = 1
	defer func() { x++ }()
	return x * 10
}

func unnamed() int {
	x := 1
	defer func() { x = 100 }()
	return x
}

func large() (l acc) {
	defer func() { l.hist[3] = 3 }()
	l.add(1)
	return *l.add(2)
}

func deferloop() {
	for i := 0; i < 3; i++ {
		defer func() { fmt.Print("d", i, " ") }()
		defer fmt.Print("a", i, " ")
	}
	x := 1
	defer fmt.Println("x at defer", x)
	x = 2
	p := &x
	defer func(v int, q *int) { fmt.Println(v, *q, x) }(x, p)
	x = 3
}

func recursivePanic(n int) (s string) {
	defer func() {
		if r := recover(); r != nil {
			s = fmt.Sprint(r, n, ";")
			if n > 0 {
				s += recursivePanic(n - 1)
			}
		}
	}()
	panic(fmt.Sprint("p", n))
}

func helper() any { return recover() }

func noRecover() (s string) {
	defer func() { s = fmt.Sprint("outer:", recover()) }()
	defer func() {
		func() { fmt.Println("nested:", recover()) }()
	}()
	defer helper()
	panic("kept")
}

type T struct{ v int }

func (t T) val() int  { return t.v }
func (t *T) ptr() int { return t.v }
func (t T) rec()      { recover() }

func evalOrder() {
	trace := []string{}
	f := func(s string, v int) int { trace = append(trace, s); return v }
	arr := []int{0, 0, 0}
	arr[f("idx", 1)] = f("val", 5)
	m := map[int]int{f("k", 1): f("v", 2)}
	_ = f("a", 1) + f("b", 2)*f("c", 3)
	_ = f("x", 0) == 1 && f("y", 1) == 1 || f("z", 2) == 2
	g := func(a, b int) int { return a - b }
	_ = g(f("g1", 1), f("g2", 2))
	arr[f("i2", 0)] += f("add", 3)
	a, b := f("l", 1), f("r", 2)
	a, b = b, a
	fmt.Println(strings.Join(trace, " "), arr, m, a, b)
}

func main() {
	fmt.Println(params(1, "s", [3]int{1, 2, 3}, acc{})(), "")
	f := params(1, "s", [3]int{1, 2, 3}, acc{})
	f()
	fmt.Println(f())
	fmt.Println(results())
	fmt.Println(retval(), unnamed(), large())
	deferloop()
	fmt.Println(recursivePanic(3))
	fmt.Println(noRecover())
	func() {
		defer func() { fmt.Println("after method recover:", recover()) }()
		t := T{1}
		defer t.rec()
		panic("m")
	}()
	evalOrder()
	t := T{1}
	v, p := t.val, t.ptr
	t.v = 2
	fmt.Println(v(), p(), T.val(t), (*T).ptr(&t), (*T).val(&t))
	var fs []func() int
	for i := range 3 {
		fs = append(fs, func() int { i += 10; return i })
	}
	for i, s := range []string{"a", "b"} {
		s += "!"
		fs = append(fs, func() int { return len(s) + i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	for i := 0; i < 3; i++ {
		p := &i
		*p += 1
		fs[i] = func() int { return *p + i }
	}
	fmt.Println(fs[1](), fs[2]())
	var a [3]func() [3]int
	for i := range a {
		arr := [3]int{i}
		a[i] = func() [3]int { arr[1]++; return arr }
		a[i]()
	}
	fmt.Println(a[0](), a[2]())
	x := 5
	inc := func() { x++ }
	inc()
	y := x
	func() {
		x := x * 2
		x++
		y = x
		func() { y += x }()
	}()
	fmt.Println(x, y)
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	var iface fmt.Stringer
	func() {
		defer func() { fmt.Println("nil method value:", recover() != nil) }()
		g := iface.String
		g()
	}()
	type pair struct {
		a, b func(int) int
	}
	k := 3
	pr := pair{func(i int) int { return i * k }, func(i int) int { k = i; return k }}
	pr.b(7)
	fmt.Println(pr.a(6))
	ch := make(chan func() string, 1)
	ch <- func() string { return "from chan" + fmt.Sprint(k) }
	fmt.Println((<-ch)())
	switch s := any(k).(type) {
	case int:
		g := func() int { return s + 1 }
		s++
		fmt.Println(g())
	}
	if v, err := fmt.Sprint("z"), error(nil); err == nil {
		g := func() string { return v }
		v += "y"
		fmt.Println(g())
	}
	select {
	case c := <-mk(4):
		defer func() { fmt.Println("sel", c) }()
		c++
	}
	m := map[string]int{"one": 1}
	for k, v := range m {
		defer func() { fmt.Println(k, v) }()
	}
	goto L
L:
	for i := 0; ; i++ {
		switch {
		case i == 2:
			continue L
		case i > 4:
			break L
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
}

func mk(i int) chan int { c := make(chan int, 1); c <- i; return c }

// Output:
// 2s![2 2 3] [5 0 0 0] 1
// 2s![3 2 3] [5 0 0 0] 1
// 10 p [4 9]
// 11 1 {2 [1 2 0 3]}
// 2 3 3
// x at defer 1
// a2 d2 a1 d1 a0 d0 p33;p22;p11;p00;
// nested: <nil>
// outer:<nil>
// after method recover: <nil>
// idx val k v a b c x z g1 g2 i2 add l r [3 5 0] map[1:2] 2 1
// 1 2 2 2 2
// 10 20 11 21 12 22 2 2 3 3
// 2 32
// [0 2 0] [2 2 0]
// 6 26
// 610
// nil method value: true
// 42
// from chan7
// 9
// zy
// 0 1 3 4
// one 1
// sel 5
