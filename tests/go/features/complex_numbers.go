package main

import (
	"errors"
	"fmt"
	"math"
	"math/cmplx"
	"os"
)

type signal complex64

func (s signal) energy() float32 { return real(s)*real(s) + imag(s)*imag(s) }

type number interface{ ~complex64 | ~complex128 }

func sum[T number](xs ...T) (total T) {
	for _, x := range xs {
		total += x
	}
	return total
}

type pair struct {
	name string
	z    complex128
	w    complex64
}

func divide(a, b complex128) (q complex128, err error) {
	if b == 0 {
		return 0, errors.New("division by zero")
	}
	return a / b, nil
}

// roots solves ax² + bx + c = 0.
func roots(a, b, c complex128) (complex128, complex128) {
	d := cmplx.Sqrt(b*b - 4*a*c)
	return (-b + d) / (2 * a), (-b - d) / (2 * a)
}

var unit = 1i

const half = 0.5 + 0i

func main() {
	// Constants, defaults, conversions.
	var z complex128 = 3
	var w complex64 = complex64(z) * 1i
	c := 2i
	fmt.Printf("%v %v %v %T %T %T\n", z, w, c, z, w, c)
	const k = (1 + 2i) * (3 - 1i)
	fmt.Println(k, real(k), imag(k), complex(1, 2) == 1+2i, half*4, 0x1p-2i, 1e3i, 'a'+1i)
	var f float64 = real(2 + 0i)
	var n int = 5 + 0i
	fmt.Println(f, n, complex(f, float64(n)), complex(f, 1), complex64(0.1+0.2i), complex128(w))
	fmt.Println(complex128(complex64(0.1 + 0.3i)))

	// Arithmetic.
	a, b := complex(1.5, -2), complex(-0.25, 3)
	fmt.Println(a+b, a-b, a*b, a/b, -a, +a, a == b, a != b, a == complex(1.5, -2))
	x := a
	x += b
	x *= a
	x -= 1
	x /= 2i
	fmt.Println(x)
	x++
	fmt.Println(x)
	x--
	x, a = a, x
	fmt.Println(x, a)
	var s, t complex64 = 0.1 + 0.7i, 3.3 - 1.1i
	fmt.Println(s+t, s-t, s*t, s/t, -s, s*s*s, real(s), imag(t))
	z = z*z + c
	z = c - z*c
	fmt.Println(z)

	// Special values.
	inf, nan := math.Inf(1), math.NaN()
	var zero complex128
	for _, n := range []complex128{0, 1, complex(inf, 1), complex(nan, 1), complex(nan, inf), -1 - 1i} {
		for _, m := range []complex128{zero, complex(inf, -1), complex(0, math.Copysign(0, -1)), complex(nan, nan), 1i, complex(inf, inf)} {
			fmt.Print(n/m, " ", n*m, " ", n == m, "; ")
		}
		fmt.Println()
	}

	// In structures, maps, slices, arrays, interfaces, channels, closures.
	p := pair{"p", 1 + 1i, 2i}
	q := p
	q.z += 1
	fmt.Printf("%v %+v %#v %v %v\n", p, p, q, p == q, p == pair{"p", 1 + 1i, 2i})
	m := map[complex128]string{1i: "i", 1: "one", -1: "minus", 0: "zero", complex(0, math.Copysign(0, -1)): "zero again"}
	fmt.Println(len(m), m, m[1i*1i], m[complex(1, 0)])
	m[complex(nan, 0)] = "nan"
	m[complex(nan, 0)] = "nan"
	fmt.Println(len(m))
	list := []complex64{1, 2i, 3 + 3i}
	for i, v := range list {
		list[i] = v * v
	}
	list = append(list, 4, 5i)
	fmt.Println(list, len(list), sum(list...), sum(1i, 2, half))
	grid := [2][2]complex128{{1, 1i}, {-1i, 1}}
	other := grid
	other[1][0] = conj(other[0][1])
	fmt.Println(grid, other, grid == other)
	var any1, any2 any = 1 + 1i, complex64(1 + 1i)
	_, is := any1.(complex128)
	_, is64 := any2.(complex128)
	fmt.Println(any1 == any2, any1 == any(1+1i), is, is64, any2.(complex64))
	switch v := any2.(type) {
	case complex128:
		fmt.Println("128", v)
	case complex64:
		fmt.Println("64", v*2)
	}
	switch z := 1i * 1i; z {
	case 1:
		fmt.Println("one")
	case -1:
		fmt.Println("minus one")
	}
	ch := make(chan complex128, 2)
	go func() {
		defer close(ch)
		for i := range 3 {
			ch <- complex(float64(i), -float64(i))
		}
	}()
	for v := range ch {
		fmt.Print(v, " ")
	}
	fmt.Println()
	turn := func() complex128 { unit *= 1i; return unit }
	fmt.Println(turn(), turn(), turn(), unit)
	ptr := &p.z
	*ptr *= 2
	fmt.Println(p.z, *ptr == 2+2i, *new(complex64))
	fmt.Println(signal(3+4i).energy(), signal(3+4i), signal(1)*2i)
	fmt.Println(divide(1, 0))
	fmt.Println(divide(1i, 1+1i))
	r1, r2 := roots(1, 2, 5)
	fmt.Println(r1, r2)
	defer func() {
		r := recover()
		fmt.Println(r, r == 1i)
		fmt.Fprintln(os.Stderr, "done")
		panic(signal(2 - 1i))
	}()
	panic(1i)
}

func conj(z complex128) complex128 { return complex(real(z), -imag(z)) }

// Output:
// (3+0i) (0+3i) (0+2i) complex128 complex64 complex128
// (5+5i) 5 5 true (2+0i) (0+0.25i) (0+1000i) (97+1i)
// 2 5 (2+5i) (2+1i) (0.1+0.2i) (0+3i)
// (0.10000000149011612+0.30000001192092896i)
// (1.25+1i) (1.75-5i) (5.625+5i) (-0.7034482758620689-0.4413793103448275i) (-1.5+2i) (1.5-2i) false true true
// (-0.5-1.4375i)
// (0.5-1.4375i)
// (1.5-2i) (-0.5-1.4375i)
// (3.3999999-0.40000004i) (-3.2+1.8i) (1.1+2.1999998i) (-0.03636364+0.2i) (-0.1-0.7i) (-0.146-0.322i) 0.1 -1.1
// (4-16i)
// (NaN+NaNi) (0+0i) true; (0+0i) (NaN+NaNi) false; (NaN+NaNi) (0+0i) true; (NaN+NaNi) (NaN+NaNi) false; (0+0i) (0+0i) false; (0+0i) (NaN+NaNi) false;
// (+Inf+NaNi) (0+0i) false; (0+0i) (+Inf+NaNi) false; (+Inf+NaNi) (0+0i) false; (NaN+NaNi) (NaN+NaNi) false; (0-1i) (0+1i) false; (0-0i) (NaN+NaNi) false;
// (+Inf+Infi) (NaN+NaNi) false; (NaN+NaNi) (+Inf+NaNi) false; (+Inf+Infi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (NaN-Infi) (NaN+Infi) false; (NaN+NaNi) (NaN+Infi) false;
// (NaN+Infi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (NaN+Infi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false;
// (NaN+Infi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (NaN+Infi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false; (+Inf+NaNi) (NaN+NaNi) false; (NaN+NaNi) (NaN+NaNi) false;
// (-Inf-Infi) (0-0i) false; (-0-0i) (-Inf-Infi) false; (-Inf-Infi) (-0+0i) false; (NaN+NaNi) (NaN+NaNi) false; (-1+1i) (1-1i) false; (-0+0i) (NaN-Infi) false;
// {p (1+1i) (0+2i)} {name:p z:(1+1i) w:(0+2i)} main.pair{name:"p", z:(2+1i), w:(0+2i)} false true
// 4 map[(-1+0i):minus (0-0i):zero again (0+1i):i (1+0i):one] minus one
// 6
// [(1+0i) (-4+0i) (0+18i) (4+0i) (0+5i)] 5 (1+23i) (2.5+1i)
// [[(1+0i) (0+1i)] [(0-1i) (1+0i)]] [[(1+0i) (0+1i)] [(0-1i) (1+0i)]] true
// false true true false (1+1i)
// 64 (2+2i)
// minus one
// (0-0i) (1-1i) (2-2i)
// (-1+0i) (-0-1i) (1-0i) (1-0i)
// (2+2i) true (0+0i)
// 25 (3+4i) (0+2i)
// (0+0i) division by zero
// (0.5+0.5i) <nil>
// (-1+2i) (-1-2i)
// (0+1i) true
// Stderr: done
// Exit: 2
