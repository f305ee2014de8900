package main

import "fmt"

type T struct{ n int }

func (t T) Val() int   { return t.n }
func (t *T) Inc(d int) { t.n += d }

type I interface{ Val() int }

type E struct{ *T }

func apply(f func(int), n int) { f(n) }

func main() {
	t := T{1}
	v, inc := t.Val, t.Inc
	inc(5)
	fmt.Println(v(), t.Val(), T.Val(t), (*T).Val(&t))
	(*T).Inc(&t, 4)
	apply(t.Inc, 10)
	fmt.Println(t)
	var i I = t
	f := i.Val
	t.n = 0
	fmt.Println(f(), I.Val(i))
	e := E{&t}
	e.Inc(3)
	g := e.Val
	e.Inc(1)
	fmt.Println(e.n, g(), E.Val(e))
	fmt.Printf("%T %T %T\n", T.Val, (*T).Inc, e.Inc)
	fs := map[string]func(float64, float64) float64{
		"+": func(a, b float64) float64 { return a + b },
		"/": func(a, b float64) float64 { return a / b },
	}
	fmt.Println(fs["+"](1, 2), fs["/"](1, 4), fs["x"] == nil)
	defer func() { fmt.Println(recover()) }()
	var np *T
	h := np.Val
	fmt.Println(h())
}

// Output:
// 1 6 6 6
// {20}
// 20 20
// 4 3 4
// func(main.T) int func(*main.T, int) func(int)
// 3 0.25 true
// runtime error: invalid memory address or nil pointer dereference
