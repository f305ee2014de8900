// Generics at their edges: methods with type parameters, local types, values of type parameters in every place.
package main

import (
	"fmt"
	"sort"
	"strings"
)

type Box[T any] struct{ val T }

func (b Box[T]) Get() T                        { return b.val }
func (b *Box[T]) Set(v T)                      { b.val = v }
func (b Box[T]) Map[U any](f func(T) U) Box[U] { return Box[U]{f(b.val)} }
func (b *Box[T]) With[U, V any](u U, f func(T, U) V) V {
	return f(b.val, u)
}

type Getter[T any] interface{ Get() T }
type Setter[T any] interface{ Set(T) }

func Read[T any](g Getter[T]) T { return g.Get() }

func Fill[T any, P interface {
	*B
	Setter[T]
}, B any](v T) B {
	var b B
	P(&b).Set(v)
	return b
}

type Logger interface{ Log(string) }
type Base[T any] struct {
	Box[T]
	*strings.Builder
}
type Derived struct {
	Base[string]
	n int
}

func (d *Derived) Log(s string) { d.Builder.WriteString(s) }

type Matrix[T ~int | ~float64] [2][2]T

func (m Matrix[T]) Mul(o Matrix[T]) (r Matrix[T]) {
	for i := range m {
		for j := range o {
			for k := range 2 {
				r[i][j] += m[i][k] * o[k][j]
			}
		}
	}
	return
}

type Event[T any] func(T)

func (e Event[T]) Fire(x T) { e(x) }

type Graph[K comparable, E any] map[K]map[K]E

func (g Graph[K, E]) Link(a, b K, e E) {
	if g[a] == nil {
		g[a] = make(map[K]E)
	}
	g[a][b] = e
}

type Heap[T any] struct {
	data []T
	less func(a, b T) bool
}

func (h *Heap[T]) Len() int           { return len(h.data) }
func (h *Heap[T]) Less(i, j int) bool { return h.less(h.data[i], h.data[j]) }
func (h *Heap[T]) Swap(i, j int)      { h.data[i], h.data[j] = h.data[j], h.data[i] }

type Either[L, R any] struct {
	left  *L
	right *R
}

func Left[L, R any](l L) Either[L, R] { return Either[L, R]{left: &l} }
func (e Either[L, R]) Fold[T any](f func(L) T, g func(R) T) T {
	if e.left != nil {
		return f(*e.left)
	}
	return g(*e.right)
}

func counter[T any]() func(T) string {
	type entry struct {
		val   T
		times int
	}
	var seen []entry
	return func(x T) string {
		seen = append(seen, entry{x, len(seen)})
		return fmt.Sprintf("%v %T", seen, seen[0])
	}
}

func fact[T ~int | ~uint64](n T) T {
	if n <= 1 {
		return 1
	}
	return n * fact(n-1)
}

func even[T ~int](n T) bool { return n == 0 || odd(n-1) }
func odd[T ~int](n T) bool  { return n != 0 && even(n-1) }

type Int int

func (i Int) String() string { return fmt.Sprintf("Int(%d)", int(i)) }

func kind[T any]() string {
	var x T
	switch any(x).(type) {
	case int, Int:
		return "integer"
	case string:
		return "text"
	case nil:
		return "interface"
	}
	return fmt.Sprintf("%T", x)
}

func shifts[T ~uint8 | ~int16](x T) (T, T, T, T) { return x << 3, x >> 1, ^x, -x }

func arith[T ~int8 | ~float32](a, b T) (T, T, T, bool) { return a + b*2, a / b, -a, a < b }

func index[T ~string | ~[]byte](x T) (byte, T) { return x[1], x[1:3] }

func appendAll[S ~[]E, E any](s S, more ...E) S { return append(s, more...) }

func ptrTo[T any](p *T) func() T { return func() T { return *p } }

func send[C chan<- T | chan T, T any](c C, x T) { c <- x }

func nilness[T ~*int | ~[]int | ~map[int]int](x T) bool { return x == nil }

func call[F ~func(A) R, A, R any](f F, a A) R { return f(a) }

func lenOf[T ~[]int | ~map[string]int | ~string](x T) int { return len(x) }

func clearAll[T ~[]int | ~map[string]int](x T) { clear(x) }

func array[T any](x T) (a [3]T, s []T, m map[string]T) {
	a[1] = x
	s = a[:2]
	m = map[string]T{"x": x}
	for i, v := range a {
		if i == 1 {
			s = append(s, v)
		}
	}
	return
}

func swap[A, B any](a A, b B) (B, A) { return b, a }

func deferred[T any](log *[]string, x T) (out T) {
	defer func() {
		if r := recover(); r != nil {
			*log = append(*log, fmt.Sprint("recovered ", r))
			out = x
		}
	}()
	defer func(y T) { *log = append(*log, fmt.Sprint("deferred ", y)) }(x)
	panic(fmt.Sprintf("%T", x))
}

func gather[T any](n int, f func(int) T) []T {
	ch := make(chan T)
	for i := range n {
		go func() { ch <- f(i) }()
	}
	out := make([]T, 0, n)
	for range n {
		select {
		case v := <-ch:
			out = append(out, v)
		}
	}
	return out
}

func main() {
	b := Box[int]{3}
	b.Set(4)
	fmt.Println(b.Get(), b.Map(func(i int) string { return strings.Repeat("x", i) }), b.With("u", func(i int, s string) bool { return i == len(s) }))
	fmt.Println(Read[int](b), Read(Getter[int](&b)), Fill[string, *Box[string]]("filled"))
	f := b.Map[[]int]
	fmt.Printf("%v %T\n", f(func(i int) []int { return make([]int, i) }), f)
	get, set := b.Get, (*Box[int]).Set
	set(&b, 9)
	fmt.Println(get(), b.Get(), Box[int].Get(b))

	d := &Derived{Base: Base[string]{Box[string]{"v"}, new(strings.Builder)}}
	d.Set("w")
	var l Logger = d
	l.Log("hello")
	fmt.Println(d.Get(), d.String(), d.val, d.Map(strings.ToUpper))
	var g Getter[string] = d
	fmt.Printf("%v %T\n", g.Get(), d.Base.Box)

	fmt.Println(Matrix[int]{{1, 1}, {1, 0}}.Mul(Matrix[int]{{1, 1}, {1, 0}}))
	Event[string](func(s string) { fmt.Println("fired", s) }).Fire("now")
	gr := Graph[string, float64]{}
	gr.Link("a", "b", 1.5)
	fmt.Printf("%v %T\n", gr, gr)
	h := &Heap[string]{strings.Fields("c a b"), func(a, b string) bool { return a < b }}
	sort.Sort(h)
	fmt.Println(h.data)
	e := Left[int, string](5)
	fmt.Println(e.Fold(func(i int) string { return fmt.Sprint("left ", i) }, func(s string) string { return s }))

	c := counter[rune]()
	c('a')
	fmt.Println(c('b'))
	fmt.Println(counter[Box[Int]]()(Box[Int]{3}))
	fmt.Println(fact(10), fact(uint64(20)), even(10), odd(Int(7)))
	fmt.Println(kind[int](), kind[Int](), kind[string](), kind[error](), kind[Box[Int]](), kind[[2]Int]())
	fmt.Println(shifts(uint8(200)))
	fmt.Println(shifts(int16(-5)))
	fmt.Println(arith(int8(100), 20))
	fmt.Println(arith(float32(1), 3))
	fmt.Println(index("hello"))
	fmt.Println(index([]byte("hello")))
	fmt.Println(appendAll([]Int{1}, 2, 3), ptrTo(&b)())
	ch := make(chan string, 1)
	send(ch, "sent")
	fmt.Println(<-ch, nilness([]int(nil)), nilness(new(int)), call(strings.ToUpper, "up"), lenOf("abc"))
	m := map[string]int{"a": 1}
	clearAll(m)
	fmt.Println(len(m))
	fmt.Println(array("x"))
	fmt.Println(array(Box[int]{1}))
	fmt.Println(swap(1, "one"))
	var log []string
	fmt.Println(deferred(&log, Int(3)), log)
	squares := gather(4, func(i int) int { return i * i })
	sort.Ints(squares)
	fmt.Println(squares)
	var x any = Box[Box[int]]{}
	_, ok := x.(interface{ Get() Box[int] })
	fmt.Printf("%T %v\n", x, ok)
}

// Output:
// 4 {xxxx} false
// 4 4 {filled}
// {[0 0 0 0]} func(func(int) []int) main.Box[[]int]
// 4 9 9
// w hello w {W}
// w main.Box[string]
// [[2 1] [1 1]]
// fired now
// map[a:map[b:1.5]] main.Graph[string,float64]
// [a b c]
// left 5
// [{97 0} {98 1}] main.entry[int32]
// [{{3} 0}] main.entry[main.Box[main.Int]]
// 3628800 2432902008176640000 true true
// integer integer text interface main.Box[main.Int] [2]main.Int
// 64 100 55 56
// -40 -3 4 5
// -116 5 -100 false
// 7 0.33333334 -1 true
// 101 el
// 101 [101 108]
// [Int(1) Int(2) Int(3)] {9}
// sent true false UP 3
// 0
// [ x x] [ x x] map[x:x]
// [{0} {1} {1}] [{0} {1} {1}] map[x:{1}]
// one 1
// Int(3) [deferred Int(3) recovered main.Int]
// [0 1 4 9]
// main.Box[main.Box[int]] true
