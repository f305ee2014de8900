package main

type stack []int

func (s stack) pop() (int, stack) { return s[0], s[1:] }

func two() (int, string) { return 1, "" }

func named() (n int, err error) {
	n, err = two()
	return n
}

func variadic(prefix string, xs ...int) {}

func labels() {
	goto end
	x := 1
	_ = x
end:
	for i := 0; i < 3; i++ {
		switch {
		case i == 1:
			fallthrough
		default:
			fallthrough
		}
	}
	{
	inner:
		_ = 1
	}
	goto inner
outer:
	if true {
		break outer
	}
outer:
	for {
	}
}

func missing(n int) int {
	switch n {
	case 1:
		return 1
	default:
		panic("no")
	}
}

func missing2(n int) int {
	if n > 0 {
		return 1
	}
}

func missing3(c chan int) int {
	for {
		select {
		case <-c:
			break
		}
	}
}

func missing4() int {
	for {
		if true {
			break
		}
	}
}

func main() {
	var s stack
	s.pop
	s.pop()
	x, y := s.pop(), 1
	variadic("a", []int{1}...)
	variadic("a", 1, []int{1}...)
	variadic("a", "b")
	variadic()
	variadic(two())
	a, b := 1, 2
	a, b := 3, 4
	a, c, a := 1, 2, 3
	var f func(int) int = func(s string) int { return 0 }
	f = nil
	f(nil)
	var p *int = 3
	p = &a
	*p = "x"
	p++
	var e interface{ Error() string } = nil
	e.Foo()
	_ = e.(int)
	_, ok := e.(error)
	if e := two(); e {
	}
	for i := range 3 {
		i := "s"
	}
	for k, v := range map[string]int{} {
		k = 1
	}
	for a, s = range []string{"x"} {
	}
	ch := make(chan int)
	for v, w := range ch {
	}
	ch <- "s"
	<-3
	close(3)
	select {
	case v := <-ch:
	case ch <- "s":
	case <-ch:
		break
	}
	switch s := any(s).(type) {
	case int, string:
		_ = s + 1
	case nil:
	case int:
	}
	switch f {
	case nil:
	case f:
	}
	go main
	defer recover()
	defer append(s, 1)
	if x := 1; x {
	}
	for a {
	}
	var arr [3]int
	for i := range arr {
		arr[3] = i
	}
	_ = arr[:4]
	_ = "abc"[5]
	_ = map[string]int{"a": 1, "a": 2, 3: 4}
	_ = []string{1, 'a', nil}
	_ = [2]bool{5: true}
	_ = struct{ x int }{y: 1}
	_ = &stack{1, "2"}
	return
	println(a == "x", a < nil, s == nil, f == f, !a, -"s", 1+"a", a+1.5, uint8(256), 'a'*1.5)
}
