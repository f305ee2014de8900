package main

import (
	"errors"
	"fmt"
	"sort"
	"sync"
)

type Z complex128

func (z Z) Abs2() float64          { return real(z)*real(z) + imag(z)*imag(z) }
func (z *Z) Scale(k complex128)    { *z *= Z(k) }
func (z Z) String() string         { return fmt.Sprintf("Z(%.1f,%.1f)", real(z), imag(z)) }

type Absser interface{ Abs2() float64 }

type Big struct {
	name string
	a    [3]complex128
	b    complex64
	next *Big
	f    func(complex128) complex128
}

type Err struct{ z complex64 }

func (e Err) Error() string { return fmt.Sprint("err ", e.z) }

func sum(zs ...complex128) (total complex128, n int) {
	for i, z := range zs {
		total += z * complex(float64(i), 1)
		n++
	}
	return
}

func pair() (complex128, complex64, error) { return 1i, 2i, Err{3i} }

type Poly []complex128

func (p Poly) At(x complex128) (y complex128) {
	for i := len(p) - 1; i >= 0; i-- {
		y = y*x + p[i]
	}
	return
}

func Map[T, U any](xs []T, f func(T) U) (out []U) {
	for _, x := range xs {
		out = append(out, f(x))
	}
	return
}

func eq[T comparable](a, b T) bool { return a == b }

const (
	A complex64 = iota + 1i
	B
	C
)

var table = [...]complex128{2: 1i, 0: 5}
var global complex64 = complex(float32(len(table)), 0.5)

func main() {
	z := Z(3 + 4i)
	var a Absser = z
	fmt.Println(a.Abs2(), z, a)
	z.Scale(2i)
	f := z.Abs2
	z = 0
	fmt.Println(f(), z, Z.Abs2(1i), a.(Z) == 3+4i, a.(fmt.Stringer))
	big := Big{"b", [3]complex128{1, 2i, 3}, 4i, nil, func(c complex128) complex128 { return c * c }}
	other := big
	other.a[1]++
	other.next = &big
	other.next.a[2] *= 2i
	fmt.Println(big.a, other.a, other.next.b, big.f(1+1i), big.a == other.a)
	fmt.Println(sum())
	fmt.Println(sum(1, 2i, table[0], complex128(global)))
	fmt.Println(sum(table[:]...))
	fmt.Println(pair())
	x, y, err := pair()
	var e Err
	fmt.Println(x*complex128(y), errors.As(err, &e), e.z)
	fmt.Println(Poly{1, 0, 1}.At(1i), Poly{}.At(2), A, B, C, table, global)
	fmt.Println(Map([]float64{1, 2}, func(v float64) complex64 { return complex(float32(v), -1) }), eq(1i, 1i), eq[any](1i, complex64(1i)))
	ch, done := make(chan complex64), make(chan complex128, 1)
	var wg sync.WaitGroup
	wg.Add(1)
	go func(c complex128, k int) {
		defer wg.Done()
		defer func(c complex128) { done <- c }(c * 2)
		select {
		case v := <-ch:
			fmt.Println("got", v, k)
		}
	}(7i, 3)
	select {
	case ch <- 9i:
	}
	wg.Wait()
	select {
	case v, ok := <-done:
		fmt.Println(v, ok)
	default:
	}
	m := map[string][]complex128{}
	m["a"] = append(m["a"], 1, 2i)
	m["a"][1] /= 2
	mm := map[complex64]*Z{}
	mm[1i] = new(Z)
	mm[1i].Scale(0)
	*mm[1i] += 5
	nested := map[string]map[complex128]complex128{"x": {1: 2i}}
	nested["x"][1] += 1
	nested["x"][2i]--
	fmt.Println(m, *mm[1i], nested, len(mm))
	zs := []complex128{3, 1i, -2, 1 + 1i}
	sort.Slice(zs, func(i, j int) bool { return real(zs[i]) < real(zs[j]) })
	fmt.Println(zs, zs[1:3], append([]complex128(nil), zs[:2]...))
	copy(zs[1:], zs)
	clear(zs[:1])
	fmt.Println(zs, len(zs), cap(zs[:2:3]))
	if z := zs[1]; z != 0 && !(z == 1i) || real(z) > 1e9 {
		fmt.Println("cond", z)
	}
	p := &big.a[0]
	*p, zs[0] = zs[1], *p
	fmt.Println(*p, zs[0])
	fn := func(c ...complex64) (r complex64) {
		defer func() { r *= 2 }()
		for _, v := range c {
			r += v
		}
		return r + 1
	}
	fmt.Println(fn(1, 2i), fn())
	var i8 int8 = 5
	fmt.Println(complex(float64(i8), float64(-i8)), real(complex64(global))+1, imag(3), real(2.5i))
	var ifs []any = []any{1i, complex64(1), Z(1)}
	for _, v := range ifs {
		switch v := v.(type) {
		case complex64:
			fmt.Print("c64 ", v*v, "; ")
		case complex128:
			fmt.Print("c128 ", -v, "; ")
		case Z:
			fmt.Print("Z ", v.Abs2(), "; ")
		}
	}
	fmt.Println()
	var arr [2][2]complex64
	for i := range arr {
		for j := range arr[i] {
			arr[i][j] = complex(float32(i), float32(j))
		}
	}
	fmt.Println(arr, arr[1] == [2]complex64{1, 1 + 1i})
	func() {
		defer func() { fmt.Println(recover()) }()
		var np *complex128
		*np += 1
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(any(1i).(complex64))
	}()
	var zero complex128
	fmt.Println(1/zero, zero/zero, zero == 0)
	println(z == 0, 1i, complex64(0.1))
	s := struct {
		complex128
		n int
	}{2i, 1}
	s.complex128 *= s.complex128
	fmt.Printf("%v %+v\n", s, s)
	for i := range 3 {
		defer fmt.Print(complex(float64(i), 0), " ")
	}
	panic(Err{1})
}

// Output:
// 25 Z(3.0,4.0) Z(3.0,4.0)
// 100 Z(0.0,0.0) 1 true Z(3.0,4.0)
// [(1+0i) (0+2i) (0+6i)] [(1+0i) (1+2i) (3+0i)] (0+4i) (0+2i) false
// (0+0i) 0
// (16.5+12.5i) 4
// (-1+7i) 3
// (0+1i) (0+2i) err (0+3i)
// (-2+0i) true (0+3i)
// (0+0i) (0+0i) (0+1i) (1+1i) (2+1i) [(5+0i) (0+0i) (0+1i)] (3+0.5i)
// [(1-1i) (2-1i)] true false
// got (0+9i) 3
// (0+14i) true
// map[a:[(1+0i) (0+1i)]] Z(5.0,0.0) map[x:map[(0+2i):(-1+0i) (1+0i):(1+2i)]] 1
// [(-2+0i) (0+1i) (1+1i) (3+0i)] [(0+1i) (1+1i)] [(-2+0i) (0+1i)]
// [(0+0i) (-2+0i) (0+1i) (1+1i)] 4 3
// cond (-2+0i)
// (-2+0i) (1+0i)
// (4+4i) (2+0i)
// (5-5i) 4 0 0
// c128 (-0-1i); c64 (1+0i); Z 1;
// [[(0+0i) (0+1i)] [(1+0i) (1+1i)]] true
// runtime error: invalid memory address or nil pointer dereference
// interface conversion: interface {} is complex128, not complex64
// (+Inf+NaNi) (NaN+NaNi) true
// {(-4+0i) 1} {complex128:(-4+0i) n:1}
// (2+0i) (1+0i) (0+0i)
// Stderr: true (0+1i) (0.1+0i)
// Exit: 2
