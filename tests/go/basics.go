package main

import "fmt"

type Shape interface {
	Area() float64
	Name() string
}

type Rect struct{ W, H float64 }
type Circle struct{ R float64 }
type Named struct {
	Shape
	label string
}

func (r Rect) Area() float64    { return r.W * r.H }
func (r Rect) Name() string     { return "rect" }
func (c *Circle) Area() float64 { return 3 * c.R * c.R }
func (c *Circle) Name() string  { return "circle" }

type Int int

func (i Int) Double() Int { return i * 2 }
func (i *Int) Inc()       { *i++ }

type Big struct {
	a                [4]int
	b                string
	c, d, e, f, g, h int
}

func (b Big) sum() int {
	n := b.c + b.d
	for _, v := range b.a {
		n += v
	}
	b.a[0] = 1000
	return n
}
func (b *Big) set(i, v int) { b.a[i] = v }

func divmod(a, b int) (q, r int) {
	q = a / b
	r = a % b
	return
}

func variadic(prefix string, xs ...int) int {
	n := len(prefix)
	for _, x := range xs {
		n += x
	}
	return n
}

func pair() (int, string)         { return 7, "seven" }
func take(i int, s string) string { return fmt.Sprint(i, s) }
func takev(xs ...any) int         { return len(xs) }

func main() {
	var x int8 = 127
	x++
	fmt.Println(x)
	var u uint8 = 3
	u -= 5
	fmt.Println(u, u<<4, u>>1, ^u, -u)
	var i32 int32 = -7
	fmt.Println(i32/2, i32%3, i32>>1, uint32(i32)>>28, i32&^3, i32|8, i32^5)
	f := 1.5
	f *= 2
	fmt.Println(f, float32(0.1), float64(float32(0.1)), int(f), -f)
	s := "héllo, 世界"
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println(len(s), s[1], s[1:3], []rune(s)[1], []byte(s)[:3])
	q, r := divmod(17, 5)
	fmt.Println(q, r)
	fmt.Println(variadic("ab", 1, 2, 3), variadic("x"), variadic("", []int{4, 5}...))
	fmt.Println(take(pair()), takev(pair()))
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 10
	fmt.Println(a, b, a == b, a != [3]int{1, 2, 3})
	pa := &a
	pa[1] = 20
	for i := range pa {
		pa[i]++
	}
	fmt.Println(a, len(pa))
	sl := a[:2]
	sl = append(sl, 99)
	fmt.Println(a, sl, len(sl), cap(sl))
	sl = append(sl, 1, 2)
	sl[0] = -1
	fmt.Println(a, sl, cap(sl))
	m := map[string][]int{"a": {1}, "b": {2, 3}}
	m["a"] = append(m["a"], 5)
	v, ok := m["zz"]
	fmt.Println(m, len(m), v == nil, ok)
	delete(m, "a")
	fmt.Println(m)
	type key struct {
		x, y int
		s    string
	}
	mk := map[key]Big{}
	mk[key{1, 2, "a"}] = Big{b: "hey", a: [4]int{1, 2, 3, 4}}
	fmt.Println(mk[key{1, 2, "a"}].a[2], mk[key{1, 2, "b"}].a, mk[key{1, 2, "a"}].sum())
	big := Big{c: 1, d: 2}
	big.set(2, 40)
	big2 := big
	big2.set(2, 50)
	fmt.Println(big.sum(), big2.sum(), big.a, big2.a[2])
	shapes := []Shape{Rect{2, 3}, &Circle{2}, Named{Rect{1, 1}, "n"}, &Named{&Circle{1}, "m"}}
	for _, s := range shapes {
		fmt.Println(s.Name(), s.Area())
		switch t := s.(type) {
		case Rect:
			fmt.Println("Rect", t.W)
		case *Circle, nil:
			fmt.Printf("%T\n", t)
		case Named:
			fmt.Println("Named", t.label, t.Name())
		default:
			fmt.Printf("default %T\n", t)
		}
	}
	n := Int(4)
	n.Inc()
	fmt.Println(n.Double())
	inc := n.Inc
	inc()
	inc()
	dbl := Int.Double
	fmt.Println(n, dbl(n))
	pinc := (*Int).Inc
	pinc(&n)
	fmt.Println(n)
	area := Shape.Area
	fmt.Println(area(Rect{3, 4}))
	var sh Shape = Rect{5, 6}
	g := sh.Area
	sh = nil
	fmt.Println(g())
	var funcs []func() int
	for i := 0; i < 3; i++ {
		funcs = append(funcs, func() int { i *= 10; return i })
	}
	for _, f := range funcs {
		fmt.Print(f(), " ", f(), " ")
	}
	fmt.Println()
	i, j := 1, 2
	i, j = j, i
	arr := []int{0, 1, 2, 3}
	i, arr[i] = 3, 77
	fmt.Println(i, j, arr)
	var e any = 3
	if n, ok := e.(int); ok {
		fmt.Println("int", n)
	}
	if _, ok := e.(string); !ok {
		fmt.Println("not string")
	}
	_, ok = e.(fmt.Stringer)
	fmt.Println(ok, e == 3, e != "3", e == any(3.0))
outer:
	for i := range 4 {
		for j := range 4 {
			if j == 2 {
				continue outer
			}
			if i == 2 {
				break outer
			}
			fmt.Print(i, j, ";")
		}
	}
	fmt.Println()
	switch {
	case i > 100:
		fmt.Println("no")
	case i == 3:
		fmt.Println("three")
		fallthrough
	case i == 5:
		fmt.Println("fell")
	default:
		fmt.Println("default")
	}
	switch x := pick(2); x {
	case "a", "b":
		fmt.Println("ab")
	case "c":
		fmt.Println("c")
	}
	k := 0
loop:
	if k < 3 {
		k++
		goto loop
	}
	fmt.Println(k, min(3, 1, 2), max(2.5, 1), min("b", "a"))
	clear(m)
	fmt.Println(len(m))
	var nilmap map[string]int
	fmt.Println(nilmap["x"], len(nilmap))
	p := &struct {
		a int
		b *int
	}{1, nil}
	p.b = &p.a
	*p.b = 9
	fmt.Println(p.a)
	type node struct {
		next *node
		v    int
	}
	var head *node
	for i := range 3 {
		head = &node{head, i}
	}
	for n := head; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	// reverse
	var prev *node
	for head != nil {
		head.next, prev, head = prev, head, head.next
	}
	for n := prev; n != nil; n = n.next {
		fmt.Print(n.v, " ")
	}
	fmt.Println()
	matrix := [2][3]int{{1, 2, 3}, {4, 5, 6}}
	matrix[1][2] = 60
	row := matrix[1]
	row[0] = 0
	fmt.Println(matrix, row, len(matrix[0]))
	grid := make([][]int, 2)
	for i := range grid {
		grid[i] = make([]int, 2)
		grid[i][i] = 1
	}
	fmt.Println(grid)
	bs := []byte("abc")
	bs[0] = 'X'
	bs = append(bs, "def"...)
	copy(bs[1:], "YZ")
	fmt.Println(string(bs), len(bs))
	var ba [4]byte
	copy(ba[:], bs)
	fmt.Println(ba, string(ba[:2]))
	const c = 1 << 40
	fmt.Println(c>>38, uint64(1<<63), 'a', "x"+"y", 7/2, 7/2.0)
	shift := 3
	fmt.Println(1<<shift, uint8(200)<<shift, int64(-1)>>shift)
	str := "a" + fmt.Sprint(1) + "b" + s[:1] + "c"
	str += "!"
	fmt.Println(str, str < "b", str == "a1bhc!", str >= "z")
	func() {
		defer fmt.Println("deferred 1")
		defer func() {
			fmt.Println("recovered:", recover())
		}()
		var arr []int
		_ = arr[5]
	}()
	fmt.Println(named())
	fmt.Println(multi())
}

func pick(i int) string { return string(rune('a' + i)) }

func named() (err error, n int) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("wrapped: %v", r)
		}
	}()
	n = 5
	panic("boom")
}

func multi() (int, string) {
	defer func() { recover() }()
	if true {
		var m map[string]int
		m["a"] = 1
	}
	return 1, "x"
}

// Output:
// -128
// 254 224 127 1 2
// -3 -1 -4 15 -8 -7 -4
// 3 0.1 0.10000000149011612 3 -3
// 0:h 1:é 3:l 4:l 5:o 6:, 7:  8:世 11:界 14 195 é 233 [104 195 169]
// 3 2
// 8 1 9
// 7seven 2
// [1 2 3] [10 2 3] false false
// [2 21 4] 3
// [2 21 99] [2 21 99] 3 3
// [2 21 99] [-1 21 99 1 2] 6
// map[a:[1 5] b:[2 3]] 2 true false
// map[b:[2 3]]
// 3 [0 0 0 0] 10
// 43 53 [0 0 40 0] 50
// rect 6
// Rect 2
// circle 12
// *main.Circle
// rect 1
// Named n rect
// circle 3
// default *main.Named
// 10
// 7 14
// 8
// 12
// 30
// 0 0 10 100 20 200
// 3 1 [0 1 77 3]
// int 3
// not string
// false true true false
// 0 0;0 1;1 0;1 1;
// three
// fell
// c
// 3 1 2.5 a
// 0
// 0 0
// 9
// 2 1 0 0 1 2
// [[1 2 3] [4 5 60]] [0 5 60] 3
// [[1 0] [0 1]]
// XYZdef 6
// [88 89 90 100] XY
// 4 9223372036854775808 97 xy 3 3.5
// 8 64 -1
// a1bhc! true true false
// recovered: runtime error: index out of range [5] with length 0
// deferred 1
// wrapped: boom 5
// 0
