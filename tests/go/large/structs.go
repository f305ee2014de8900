package main

import "fmt"

type Big struct {
	A, B, C, D, E, F, G, H, I, J int
	S                            string
	Arr                          [4]int
	In                           struct{ X, Y int }
}

func (b Big) Sum() int   { return b.A + b.J + b.Arr[0] + b.In.X }
func (b *Big) Set(n int) { b.A, b.Arr[0], b.In.X = n, n, n }

type Summer interface{ Sum() int }

func byValue(b Big) Big { b.A = 100; b.Arr[1] = 100; return b }
func ret() (Big, error) { return Big{A: 1, S: "r"}, nil }
func variadic(bs ...Big) (n int) {
	for i := range bs {
		bs[i].A++
		n += bs[i].A
	}
	return
}

var global Big

func main() {
	a := Big{A: 1, J: 10, S: "x", Arr: [4]int{1, 2, 3, 4}}
	b := a
	b.Set(5)
	c := byValue(a)
	fmt.Println(a, b, c)
	fmt.Println(a == b, a == Big{A: 1, J: 10, S: "x", Arr: [4]int{1, 2, 3, 4}}, a.Sum(), b.Sum())
	s := []Big{a, b}
	s = append(s, c)
	s[0].Arr[3] = -1
	x := s[0]
	x.S = "changed"
	for i, v := range s {
		v.A = i * 1000
		s[i].B = v.A
	}
	fmt.Println(a.Arr, s[0].S, s[1].B, s[2].B, s[2].A)
	m := map[string]Big{"a": a}
	v := m["a"]
	v.A = 77
	fmt.Println(m["a"].A, m["none"].S == "", len(m))
	m["a"] = v
	v.A = 78
	m["b"] = m["a"]
	fmt.Println(m["a"].A, m["b"].A, m["b"].Arr[2])
	var i Summer = a
	a.A = 50
	fmt.Println(i.Sum(), a.Sum(), i.(Big).A)
	f := a.Sum
	g := a.Set
	a.A = 60
	g(70)
	fmt.Println(f(), a.Sum())
	ch := make(chan Big, 2)
	ch <- a
	a.A = 0
	r := <-ch
	fmt.Println(r.A, a.A)
	global = r
	global.A++
	p := &global
	q := *p
	p.A = -5
	fmt.Println(r.A, global.A, q.A)
	y, err := ret()
	y.A, y.B = y.B, y.A
	fmt.Println(y, err, variadic(y, y, Big{}), variadic(s...), s[0].A)
	func() {
		defer func(d Big) { fmt.Println("deferred", d.A) }(a)
		a.A = 999
	}()
	k := map[Big]int{y: 1}
	k[y]++
	z := y
	z.S = "other"
	k[z]++
	y.A = 12345
	fmt.Println(len(k), k[z])
	arr := [2]Big{y, z}
	arr2 := arr
	arr2[0].S = "copy"
	arr[1], arr[0] = arr[0], arr[1]
	fmt.Println(arr[0].S == "other", arr[1].A, arr2[0].S, arr == arr2)
	n := struct {
		Big
		T *Big
	}{y, &y}
	n.T.A = 1
	n.A = 2
	n.Set(3)
	fmt.Println(y.A, n.A, n.Big.Sum(), n.T.Sum())
	any1, any2 := any(y), any(y)
	y.A++
	fmt.Println(any1 == any2, any1 == any(y))
	w, ok := any1.(Big)
	w.B = 9
	fmt.Println(ok, any1.(Big).B)
	go func(b Big) { b.A = -1; ch <- b }(y)
	fmt.Println((<-ch).A, y.A)
	select {
	case ch <- y:
	}
	y.A = 0
	fmt.Println((<-ch).A != 0)
}

// Output:
// {1 0 0 0 0 0 0 0 0 10 x [1 2 3 4] {0 0}} {5 0 0 0 0 0 0 0 0 10 x [5 2 3 4] {5 0}} {100 0 0 0 0 0 0 0 0 10 x [1 100 3 4] {0 0}}
// false true 12 25
// [1 2 3 4] x 1000 2000 100
// 1 true 1
// 77 77 3
// 12 61 1
// 61 220
// 70 0
// 70 -5 71
// {0 1 0 0 0 0 0 0 0 0 r [0 0 0 0] {0 0}} <nil> 3 109 2
// deferred 0
// 2 1
// true 12345 copy false
// 1 3 9 1
// true false
// true 1
// -1 2
// true
