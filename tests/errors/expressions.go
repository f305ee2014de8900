package main

func g(a int, b string) int { return 0 }
func h() {}

type T struct {
	a, b int
}

func (t T) m()  {}
func (t *T) p() {}

type S interface {
	m()
	q(int) string
}

func k() (x int, err error) {
	{
		x := 2
		_ = x
		return
	}
}

func main() {
	x := undef
	y := undef()
	g()
	z := h()
	var w = g(1, 2, 3)
	T{}.p()
	T.p(T{})
	t := T{1}
	t2 := T{1, 2, 3}
	t3 := T{a: 1, 2}
	t4 := T{c: 1}
	t5 := T{a: 1, a: 2}
	T{}.zz()
	t.A = 1
	var s S = t
	var s2 S = &t
	_ = s.(T)
	switch s.(type) {
	case T:
	}
	switch v := s.(type) {
	}
	m := map[string]T{}
	m["a"].a = 1
	m[1] = t
	m2 := map[[]int]int{}
	arr := [3]int{1, 2, 3, 4}
	arr[5] = 1
	sl := []int{0: 1, 0: 2}
	sl["a"] = 1
	sl[-1] = 1
	_ = sl[2:1]
	"abc"[0] = 'x'
	_ = &g(1, "")
	*t = 1
	const big = 1 << 600
	const c int8 = 200
	var i8 int8 = 1
	i8 = i8 + 200
	_ = i8 << -1
	_ = 1.5 << 2
	_ = 1 / 0
	f := 1.0
	_ = f % 2
	f++
	f << 1
	if f == "a" {
	}
	if sl == sl {
	}
	if t == nil {
	}
	nil == nil
	for range h {
	}
	for i, j := range 10 {
	}
	for a, b, c := 1, 2, 3; ; {
	}
	len(1)
	len("a", "b")
	cap(m)
	make(int)
	make([]int)
	make([]int, 5, 2)
	append(sl, "a")
	append(1, 2)
	copy(sl, "a")
	delete(sl, 1)
	close(sl)
	var ro <-chan int
	close(ro)
	ro <- 1
	go func() {}
	defer len(sl)
	defer int(3)
	go g
	break
	continue
L:
	for {
		break M
		continue L2
		goto N
	}
	select {
	case x := 1:
	}
	switch x := 3; x {
	case 1, 1:
	case "a":
	}
	switch {
	case 1:
	}
	panic()
	print(h())
	recover(1)
	var e error = "x"
	e.Error = nil
	min(1, "a")
	int("a")
	string(1.5)
	[]byte(3)
	int8(300)
	int(1.5)
	x.y.z = 1
	var q1, q2 = 1
	var q3, q4 int = 1, 2, 3
	h = nil
	_ = h()
	a := _
	return nil
	iota
	fallthrough
	var u uint = -1
	u = 1.5
	_ = "a" * 2
	_ = -"a"
	_ = !1
	_ = ^1.5
	func() int { }()
	main.x()
	1++
	g(1, "a")++
	t.m = nil
	T.m
}
