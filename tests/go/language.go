package main

import (
	"errors"
	"fmt"
	"os"
	"strings"
)

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string { return [...]string{"Sun", "Mon", "Tue", "Wed", "Thu"}[d] }

const (
	KB = 1 << (10 * (iota + 1))
	MB
	GB
)

const big = 1 << 100
const huge = big >> 98
const f = 1.0 / 3
const c = 'a' + 1
const s = "con" + "cat"

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Rect struct{ w, h float64 }
type Circle struct{ r float64 }

func (r Rect) Area() float64         { return r.w * r.h }
func (r Rect) Perimeter() float64    { return 2 * (r.w + r.h) }
func (c *Circle) Area() float64      { return 3 * c.r * c.r }
func (c *Circle) Perimeter() float64 { return 6 * c.r }

type Animal struct {
	Name string `json:"name" xml:"n"`
	legs int
}

func (a *Animal) SetName(n string) { a.Name = n }
func (a Animal) Describe() string  { return fmt.Sprintf("%s has %d legs", a.Name, a.legs) }

type Dog struct {
	*Animal
	Breed string
}
type Puppy struct {
	Dog
	age int
}

func divmod(a, b int) (q, r int, err error) {
	defer func() {
		if e := recover(); e != nil {
			err = fmt.Errorf("recovered: %v", e)
		}
	}()
	q = a / b
	r = a % b
	return
}

func labels() {
outer:
	for i := 0; i < 3; i++ {
		for j := 0; ; j++ {
			switch {
			case j == 2:
				continue outer
			case i == 2:
				break outer
			}
			fmt.Print(i, j, " ")
		}
	}
	i := 0
loop:
	if i < 3 {
		fmt.Print("g", i, " ")
		i++
		goto loop
	}
	fmt.Println()
	switch x := 2; x {
	case 1:
		fmt.Println("one")
	case 2:
		fmt.Println("two")
		fallthrough
	case 3:
		fmt.Println("three")
	default:
		fmt.Println("default")
	}
}

func ints() {
	var i8 int8 = 127
	i8++
	var u8 uint8
	u8--
	var u uint = 0
	u--
	var i32 int32 = -1 << 31
	fmt.Println(i8, u8, u, -i32, i32-1, i32/-1)
	fmt.Println(7/-2, -7/2, 7%-2, -7%2, -7>>1, 200<<1, 1<<3|1, 6&^3, 5^1, ^5)
	var sh uint = 70
	fmt.Println(1<<sh == 0, uint64(1)<<63, -1>>sh)
	x := 10
	x <<= 2
	x %= 7
	x |= 8
	x &^= 1
	fmt.Println(x, 0b1010, 0o17, 0x_FF, 1_000, 'x', '\n', "\u00e9\x41\101")
	fmt.Println(float32(0.1), float64(float32(0.1)), 1e100, 5/2*2.0, 7.0/2)
	var ff float64 = 3.99
	fmt.Println(int(ff), int(-ff), uint8(int(ff)), int64(1e18))
}

func strs() {
	t := "héllo, 世界"
	for i, r := range t {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println(len(t), []byte(t)[1], []rune(t)[1], t[1:3], string([]rune{19990, 0x1F600}), string([]byte{104, 105}))
	b := []byte("abc")
	b[0] = 'X'
	fmt.Println(string(b), strings.Compare("a", "b"), "a" < "b", "abc"[1])
	for i := range "ab" {
		fmt.Print(i)
	}
	for range 2 {
		fmt.Print("!")
	}
	fmt.Printf("%q %x %X % x %+q\n", t, "hi", b, "hi", t)
}

func arrays() {
	a := [3]int{1, 2, 3}
	b := a
	b[0] = 99
	p := &a
	p[1] = 50
	for i, v := range p {
		fmt.Print(i, v, " ")
	}
	fmt.Println(a, b, a == [3]int{1, 50, 3}, len(p), cap(a[:2]))
	m := [2][2]string{{"a", "b"}, {"c"}}
	n := m
	n[1][1] = "d"
	fmt.Printf("%q %q\n", m, n)
	s := a[:2:2]
	s = append(s, 7)
	s[0] = -1
	fmt.Println(a, s, len(s), cap(s) >= 3)
	t := make([]int, 2, 10)
	u := append(t, 1)
	v := append(t, 2)
	fmt.Println(u[2], v[2], copy(t, []int{5, 6, 7}), t)
	arr := [2]int(s[:2])
	ap := (*[2]int)(s)
	ap[0] = 1000
	fmt.Println(arr, *ap, s[0])
	sparse := []int{5: 1, 2, 0: 7}
	fmt.Println(sparse, len(sparse))
	type grid [3][3]rune
	var g grid
	for i := range g {
		for j := range g[i] {
			g[i][j] = rune('a' + i*3 + j)
		}
	}
	h := g
	h[0][0] = 'Z'
	fmt.Println(g[0][0], h[0][0], g == h)
	clear(s)
	fmt.Println(s, min(3, 1, 2), max(2.5, 1), min("b", "a"))
}

func maps() {
	m := map[string][]int{}
	m["a"] = append(m["a"], 1, 2)
	v, ok := m["zz"]
	fmt.Println(m, v == nil, ok, len(m))
	type key struct{ x, y int }
	pts := map[key]string{{1, 2}: "p"}
	pts[key{3, 4}] += "q"
	delete(pts, key{1, 2})
	fmt.Println(pts)
	counts := map[rune]int{}
	for _, r := range "hello" {
		counts[r]++
	}
	fmt.Println(counts, counts['l'])
	var nilmap map[string]int
	fmt.Println(nilmap["x"], len(nilmap))
	mm := map[string]map[string]int{"a": {"b": 1}}
	mm["a"]["c"]++
	fmt.Println(mm)
	ifm := map[any]int{1: 1, "a": 2, 1.5: 3, [2]int{1, 2}: 4}
	fmt.Println(ifm[1], ifm["a"], ifm[[2]int{1, 2}], ifm[nil])
}

type MyErr struct{ code int }

func (e *MyErr) Error() string { return fmt.Sprint("code ", e.code) }

func mayFail(n int) error {
	if n == 0 {
		return nil
	}
	return fmt.Errorf("wrap: %w", &MyErr{n})
}

func funcs() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	add := func(a int) func(int) int { return func(b int) int { return a + b } }
	fmt.Println(add(1)(2))
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		return fib(n-1) + fib(n-2)
	}
	fmt.Println(fib(15))
	variadic := func(pre string, xs ...any) int { return len(xs) }
	fmt.Println(variadic("a"), variadic("a", 1, "b", nil), variadic("a", []any{1, 2}...))
	f := (*Animal).SetName
	a := &Animal{"x", 4}
	f(a, "y")
	g := a.Describe
	a.Name = "z"
	fmt.Println(g(), Animal.Describe(*a))
	for i := range 3 {
		defer func() { fmt.Print("d", i, " ") }()
	}
}

func main() {
	fmt.Println(Monday, Thursday, Weekday(2), KB, MB, GB, huge, f, c, s)
	fmt.Printf("%d %v %s %T %x\n", Tuesday, Tuesday, Tuesday, Tuesday, 255)
	shapes := []Shape{Rect{2, 3}, &Circle{1}}
	for _, sh := range shapes {
		switch v := sh.(type) {
		case Rect:
			fmt.Println("rect", v.w, v.Area())
		case *Circle:
			fmt.Println("circle", v.r, v.Perimeter())
		}
	}
	d := Puppy{Dog{&Animal{"Rex", 4}, "lab"}, 1}
	d.SetName("Max")
	fmt.Println(d.Describe(), d.Name, d.Dog.Animal.legs)
	fmt.Println(divmod(7, 2))
	fmt.Println(divmod(7, 0))
	labels()
	ints()
	strs()
	arrays()
	maps()
	err := mayFail(3)
	var me *MyErr
	fmt.Println(err, errors.As(err, &me), me.code, errors.Unwrap(err) == error(me), mayFail(0))
	funcs()
	fmt.Println()
	var e any = 3
	if n, ok := e.(int); ok {
		fmt.Println("int", n)
	}
	_, isStr := e.(string)
	fmt.Println(isStr, e == 3, e != nil)
	var np *Rect
	defer fmt.Println("deferred before crash")
	if len(os.Args) > 5 {
		return
	}
	_ = np
}

// Output:
// Mon Thu Tue 1024 1048576 1073741824 4 0.3333333333333333 98 concat
// 2 Tue Tue main.Weekday ff
// rect 2 6
// circle 1 6
// Max has 4 legs Max 4
// 3 1 <nil>
// 0 0 recovered: runtime error: integer divide by zero
// 0 0 0 1 1 0 1 1 g0 g1 g2
// two
// three
// -128 255 18446744073709551615 -2147483648 2147483647 -2147483648
// -3 -3 1 -1 -4 400 9 4 4 -6
// true 9223372036854775808 -1
// 12 10 15 255 1000 120 10 éAA
// 0.1 0.10000000149011612 1e+100 4 3.5
// 3 -3 3 1000000000000000000
// 0:h 1:é 3:l 4:l 5:o 6:, 7:  8:世 11:界 14 195 233 é 世😀 hi
// Xbc -1 true 98
// 01!!"héllo, 世界" 6869 586263 68 69 "h\u00e9llo, \u4e16\u754c"
// 0 1 1 50 2 3 [1 50 3] [99 2 3] true 3 3
// [["a" "b"] ["c" ""]] [["a" "b"] ["c" "d"]]
// [1 50 3] [-1 50 7] 3 true
// 2 2 2 [5 6]
// [-1 50] [1000 50] 1000
// [7 0 0 0 0 1 2] 7
// 97 90 false
// [0 0 0] 1 2.5 a
// map[a:[1 2]] true false 1
// map[{3 4}:q]
// map[101:1 104:1 108:2 111:1] 2
// 0 0
// map[a:map[b:1 c:1]]
// 1 2 4 0
// wrap: code 3 true 3 true <nil>
// 0 0 10 100 20 200 3
// 610
// 0 3 2
// y has 4 legs z has 4 legs
// d2 d1 d0
// int 3
// false true true
// deferred before crash
