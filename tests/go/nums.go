package main

import "fmt"

type F func(int) F

func ack(m, n uint) uint {
	if m == 0 {
		return n + 1
	}
	if n == 0 {
		return ack(m-1, 1)
	}
	return ack(m-1, ack(m, n-1))
}

func counter() (func() int, func()) {
	c := 0
	return func() int { c++; return c }, func() { c = 100 }
}

func compose(fs ...func(int) int) func(int) int {
	return func(x int) int {
		for _, f := range fs {
			x = f(x)
		}
		return x
	}
}

func fibm() func(int) int {
	memo := map[int]int{}
	var fib func(int) int
	fib = func(n int) int {
		if n < 2 {
			return n
		}
		if v, ok := memo[n]; ok {
			return v
		}
		memo[n] = fib(n-1) + fib(n-2)
		return memo[n]
	}
	return fib
}

type S struct {
	a, b, c, d, e, f, g, h int
}

func many(a int, b string, c float64, d []int, e map[string]int, f S, g any, h error) (int, string, S, any) {
	return a + len(d) + len(e) + f.h, b, f, g
}

func main() {
	c0 := 1
	var (
		i8  int8    = -128
		u8  uint8   = 255
		i16 int16   = 32767
		u16 uint16  = 65535
		i32 int32   = -2147483648
		u32 uint32  = 4294967295
		i64 int64   = -9223372036854775808
		u64 uint64  = 18446744073709551615
		f32 float32 = 16777216
		f64         = 0.1
	)
	i8--
	u8++
	i16++
	u16 += 2
	i32--
	u32++
	i64--
	u64++
	fmt.Println(i8, u8, i16, u16, i32, u32, i64, u64, f32+1, f64+0.2)
	i8 = -128
	fmt.Println(-i8, i8/-1, i8*i8, i8<<1, i8>>7, uint8(i8), ^i8)
	u64 = 1 << 63
	fmt.Println(u64, u64>>63, u64/3, u64%10, float64(u64), u64 > 1, int64(u64))
	var sh uint = 70
	fmt.Println(1<<sh, int32(c0)<<31, uint32(1)<<sh, -1>>sh, int8(-1)>>sh, u64>>sh)
	fmt.Println(7/-2, -7/2, 7%-2, -7%2, 7&^5, 6^3, 6|1, 6&3)
	x := 3.99
	y := -3.99
	fmt.Println(int(x), int(y), uint8(x), int64(1e18), float32(1)/3, 1.0/3)
	fmt.Println(1e100, 1e-7, 123456789.0, 1e21, 1e20, float32(1e10), 0.000001)
	var z float64
	fmt.Println(1/z, -1/z, z/z == z/z, z/z != z/z, z/z < 1)
	nan := z / z
	fmt.Println(min(nan, 1), max(1.5, 2, -1), nan == nan)
	if !(nan < 1) && !(nan >= 1) {
		fmt.Println("nan unordered")
	}
	c := 'a' + 1
	fmt.Println(c, string(c), 'x' < 'y', "日本"[0], len("日本"), string([]rune{26085, 26412}), string([]byte{104, 105}))
	for i, r := range "a\xffb\u00e9" {
		fmt.Print(i, " ", r, "; ")
	}
	fmt.Println()
	const big = 1 << 100
	fmt.Println(big>>98, big/(1<<90), 5.0/2, 5/2, 'a'*2, len("const"))
	fmt.Println(ack(2, 3))
	next, reset := counter()
	next()
	reset()
	fmt.Println(next(), next())
	fmt.Println(compose(func(x int) int { return x + 1 }, func(x int) int { return x * 10 })(4))
	fmt.Println(fibm()(50))
	n, s, st, g := many(1, "s", 2.5, []int{1, 2}, map[string]int{"a": 1}, S{h: 5}, "any", nil)
	fmt.Println(n, s, st, g)
	var f F
	k := 0
	f = func(n int) F { k += n; return f }
	f(1)(2)(3)
	fmt.Println(k)
	a := []int{1, 2, 3, 4, 5}
	b := a[1:3]
	d := a[1:3:3]
	b = append(b, 40)
	d = append(d, 50)
	fmt.Println(a, b, d, len(d), cap(b), cap(a[2:]))
	a = append(a[:1], a[2:]...)
	fmt.Println(a, len(a))
	a = append(a[:0], a[2], a[1], a[0])
	fmt.Println(a)
	copy(a[1:], a)
	fmt.Println(a)
	var nils []int
	nils = append(nils, nils...)
	fmt.Println(nils == nil, len(nils))
	for i := range 20 {
		nils = append(nils, i)
		sink = nils
		fmt.Print(cap(nils), " ")
	}
	fmt.Println()
	var strs []string
	for range 5 {
		strs = append(strs, "x")
		sink = strs
		fmt.Print(cap(strs), " ")
	}
	fmt.Println(cap(append([]byte(nil), "hello"...)))
	var e1, e2 any = 1, 1.0
	fmt.Println(e1 == e2, e1 != nil, e1 == 1)
	bools := []bool{true && false, true || false, !true, 1 < 2 == true}
	fmt.Println(bools)
	t := true
	u := false
	t, u = u || t && !u, t == u
	fmt.Println(t, u)
	var arr [3][2]int
	arr[1] = [2]int{5, 6}
	pa := &arr[1]
	pa[0] = 55
	for _, r := range arr {
		r[0] = 9
		fmt.Print(r, " ")
	}
	fmt.Println(arr)
	type pt struct{ x, y float64 }
	p := pt{1, 2}
	p = pt{p.y, p.x}
	fmt.Println(p)
	p.x, p.y = p.y, p.x
	fmt.Println(p)
	q := &p
	*q = pt{q.y * 10, q.x * 10}
	fmt.Println(p, *q)
	l := []pt{{1, 2}, {3, 4}}
	l[0], l[1] = l[1], l[0]
	l[1].x += 0.5
	fmt.Println(l)
	idx := 0
	inc := func() int { idx++; return idx - 1 }
	vals := []int{inc(), inc(), inc()}
	vals[inc()-3], vals[1] = 7, 8
	fmt.Println(vals, idx)
	sum := 0
	for i, j := 0, 10; i < j; i, j = i+1, j-2 {
		sum += i * j
	}
	fmt.Println(sum)
	for i := 10; ; i-- {
		if i%2 == 0 {
			continue
		}
		if i < 5 {
			break
		}
		fmt.Print(i, " ")
	}
	fmt.Println()
	var iface interface{} = S{}
	if v, ok := iface.(S); ok && v.a == 0 {
		v.a = 3
		fmt.Println(v.a, iface.(S).a)
	}
	println(1.5, float32(2), "x", 'a', nil2() == nil, 1<<62)
	m := map[float64]string{1.5: "a", 2: "b"}
	fmt.Println(m[1.5], m[2], m[3] == "")
	ma := map[any]int{1: 1, "a": 2, [2]int{1, 2}: 3, S{a: 1}: 4, nil: 5}
	fmt.Println(ma[1], ma["a"], ma[[2]int{1, 2}], ma[S{a: 1}], ma[nil], ma[1.0])
	func(xs ...string) { fmt.Println(len(xs), xs) }("a", "b")
	fmt.Println(func() int { return 42 }())
	lbl()
}

var sink any

func nil2() any { return nil }

func lbl() {
	i := 0
L1:
	for {
		switch {
		case i < 3:
			i++
			continue L1
		case i == 3:
			break L1
		}
	}
	fmt.Println("i", i)
	goto end
end:
	fmt.Println("end")
	{
		x := 1
		{
			x := x + 1
			x++
			_ = x
		}
		fmt.Println(x)
	}
	switch x := any(i).(type) {
	case int, string:
		fmt.Printf("%T %v\n", x, x)
	}
	switch i {
	case 1, 2:
	default:
		fmt.Println("def")
	case 3:
		fmt.Println("three")
	}
	switch f := float64(i); {
	case f > 2.5:
		fmt.Println("big")
	}
}

// Output:
// 127 0 -32768 1 2147483647 0 9223372036854775807 0 1.6777216e+07 0.30000000000000004
// -128 -128 0 0 -1 128 127
// 9223372036854775808 1 3074457345618258602 8 9.223372036854776e+18 true -9223372036854775808
// 0 -2147483648 0 -1 -1 0
// -3 -3 1 -1 2 5 7 2
// 3 -3 3 1000000000000000000 0.33333334 0.3333333333333333
// 1e+100 1e-07 1.23456789e+08 1e+21 1e+20 1e+10 1e-06
// +Inf -Inf false true false
// NaN 2 false
// nan unordered
// 98 b true 230 6 日本 hi
// 0 97; 1 65533; 2 98; 3 233;
// 4 1024 2.5 2 194 5
// 9
// 101 102
// 50
// 12586269025
// 9 s {0 0 0 0 0 0 0 5} any
// 6
// [1 2 3 40 5] [2 3 40] [2 3 50] 3 4 3
// [1 3 40 5] 4
// [40 3 1]
// [40 40 3]
// true 0
// 1 2 4 4 8 8 8 8 16 16 16 16 16 16 16 16 32 32 32 32
// 1 2 4 4 8 8
// false true true
// [false true false true]
// true false
// [9 0] [9 6] [9 0] [[0 0] [55 6] [0 0]]
// {2 1}
// {1 2}
// {20 10} {20 10}
// [{3 4} {1.5 2}]
// [7 8 2] 4
// 32
// 9 7 5
// 3 0
// a b true
// 1 2 3 4 5 0
// 2 [a b]
// 42
// i 3
// end
// 1
// int 3
// three
// big
// Stderr: 1.5 2 x 97 true 4611686018427387904
