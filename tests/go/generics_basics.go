// Generic functions and types: constraints, inference, methods, embedding, aliases.
package main

import (
	"errors"
	"fmt"
	"sort"
	"strconv"
	"strings"
)

type Number interface {
	~int | ~int8 | ~int64 | ~uint8 | ~float32 | ~float64
}

func Sum[T Number](xs ...T) T {
	var s T
	for _, x := range xs {
		s += x
	}
	return s
}

func Map[T, U any](xs []T, f func(T) U) []U {
	out := make([]U, 0, len(xs))
	for _, x := range xs {
		out = append(out, f(x))
	}
	return out
}

func Filter[S ~[]E, E any](s S, keep func(E) bool) S {
	var out S
	for _, e := range s {
		if keep(e) {
			out = append(out, e)
		}
	}
	return out
}

func Reduce[T, A any](xs []T, start A, f func(A, T) A) A {
	for _, x := range xs {
		start = f(start, x)
	}
	return start
}

func Keys[M ~map[K]V, K comparable, V any](m M) []K {
	keys := make([]K, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	return keys
}

type Celsius float64
type Names []string

func (n Names) Shout() string { return strings.ToUpper(strings.Join(n, " ")) }

type Stack[T any] struct {
	items []T
}

func (s *Stack[T]) Push(x T) { s.items = append(s.items, x) }
func (s *Stack[T]) Pop() (x T, err error) {
	if len(s.items) == 0 {
		return x, errors.New("empty stack")
	}
	x = s.items[len(s.items)-1]
	s.items = s.items[:len(s.items)-1]
	return x, nil
}
func (s Stack[E]) Len() int { return len(s.items) }

type Pair[K comparable, V any] struct {
	Key K
	Val V
}

func MakePair[K comparable, V any](k K, v V) Pair[K, V] { return Pair[K, V]{k, v} }
func (p Pair[K, V]) String() string                     { return fmt.Sprintf("<%v=%v>", p.Key, p.Val) }
func (p Pair[K, V]) Swap() Pair[string, K]              { return Pair[string, K]{fmt.Sprint(p.Val), p.Key} }

type Tree[T any] struct {
	Left, Right *Tree[T]
	Val         T
}

func (t *Tree[T]) Insert(x T, less func(a, b T) bool) *Tree[T] {
	if t == nil {
		return &Tree[T]{Val: x}
	}
	if less(x, t.Val) {
		t.Left = t.Left.Insert(x, less)
	} else {
		t.Right = t.Right.Insert(x, less)
	}
	return t
}

func (t *Tree[T]) Walk(f func(T)) {
	if t != nil {
		t.Left.Walk(f)
		f(t.Val)
		t.Right.Walk(f)
	}
}

type List[T any] struct {
	head *node[T]
	size int
}
type node[T any] struct {
	val  T
	next *node[T]
}

func (l *List[T]) Add(v T) *List[T] {
	l.head = &node[T]{v, l.head}
	l.size++
	return l
}

func (l *List[T]) All(yield func(int, T) bool) {
	i := 0
	for n := l.head; n != nil; n = n.next {
		if !yield(i, n.val) {
			return
		}
		i++
	}
}

type Counter[K comparable] struct {
	Stack[K]
	counts map[K]int
}

func (c *Counter[K]) Count(k K) {
	if c.counts == nil {
		c.counts = make(map[K]int)
	}
	if c.counts[k]++; c.counts[k] == 1 {
		c.Push(k)
	}
}

type Vec = []Pair[string, int]
type Set[T comparable] = map[T]struct{}

type Stringer interface{ String() string }
type Show[T any] interface {
	*T
	Set(string)
	String() string
}
type Temp struct{ v int }

func (t *Temp) Set(s string)   { t.v, _ = strconv.Atoi(s) }
func (t *Temp) String() string { return "T" + strconv.Itoa(t.v) }

func Parse[T any, P Show[T]](in []string) []T {
	out := make([]T, len(in))
	for i, s := range in {
		P(&out[i]).Set(s)
	}
	return out
}

func Join[T Stringer](xs []T) string {
	var parts []string
	for _, x := range xs {
		parts = append(parts, x.String())
	}
	return strings.Join(parts, ",")
}

type Ordered interface {
	~int | ~string | ~float64
}

func SortBy[T any, K Ordered](xs []T, key func(T) K) {
	sort.Slice(xs, func(i, j int) bool { return key(xs[i]) < key(xs[j]) })
}

func Max[T Ordered](a, b T) T { return max(a, b) }

func Zero[T any]() T { return *new(T) }

func Ptr[T any](x T) *T { return &x }

type Num[T Number] struct{ n T }

func (a Num[T]) Add(b Num[T]) Num[T] { return Num[T]{a.n + b.n} }

type Adder[T any] interface{ Add(T) T }

func Total[T Adder[T]](first T, rest ...T) T {
	for _, r := range rest {
		first = first.Add(r)
	}
	return first
}

func Describe[T any](x T) string {
	switch v := any(x).(type) {
	case int:
		return "int " + strconv.Itoa(v)
	case string:
		return "string " + v
	case fmt.Stringer:
		return "stringer " + v.String()
	case []T:
		return "slice"
	}
	return fmt.Sprintf("other %T", x)
}

func Chan[T any](xs ...T) <-chan T {
	c := make(chan T, len(xs))
	for _, x := range xs {
		c <- x
	}
	close(c)
	return c
}

func Recv[C ~chan E | ~<-chan E, E any](c C) (out []E) {
	for e := range c {
		out = append(out, e)
	}
	return
}

func Equal[T comparable](a, b T) bool { return a == b }

func Convert[To, From Number](x From) To { return To(x) }

func Bytes[T ~string | ~[]byte](x T) (n int, last byte) {
	for i := 0; i < len(x); i++ {
		last = x[i]
	}
	return len(x), last
}

func main() {
	fmt.Println(Sum(1, 2, 3), Sum(1.5, 2), Sum[Celsius](1, 2.25), Sum[uint8](200, 100))
	fmt.Println(Map([]int{1, 2, 3}, func(i int) string { return strconv.Itoa(i * i) }))
	fmt.Println(Map([]string{"a", "bb"}, func(s string) int { return len(s) }), Map([]int{7}, strconv.Itoa))
	short := Filter(Names{"ab", "cde", "f"}, func(s string) bool { return len(s) < 3 })
	fmt.Printf("%T %s\n", short, short.Shout())
	fmt.Println(Reduce([]int{1, 2, 3}, "", func(a string, i int) string { return a + strconv.Itoa(i) }))
	keys := Keys(map[string]bool{"x": true, "y": false})
	sort.Strings(keys)
	fmt.Println(keys)

	var s Stack[string]
	s.Push("a")
	s.Push("b")
	fmt.Println(s.Len(), s)
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())
	fmt.Println(s.Pop())

	p := MakePair("one", 1)
	fmt.Printf("%v %+v %T %v %T\n", p, p, p, p.Swap(), p.Swap())
	fmt.Printf("%#v\n", Pair[int, []string]{3, nil})

	var t *Tree[string]
	for _, w := range strings.Fields("the quick brown fox jumps") {
		t = t.Insert(w, func(a, b string) bool { return a < b })
	}
	t.Walk(func(s string) { fmt.Print(s, " ") })
	fmt.Println()

	l := new(List[rune])
	l.Add('a').Add('b').Add('c')
	for i, r := range l.All {
		if i == 2 {
			break
		}
		fmt.Print(i, string(r), " ")
	}
	fmt.Println(l.size)

	var c Counter[string]
	for _, w := range strings.Fields("a b a c b a") {
		c.Count(w)
	}
	fmt.Println(c.Len(), c.counts["a"], c.items)

	var v Vec = Vec{{"k", 1}, {"l", 2}}
	fmt.Printf("%v %T\n", v, v)
	set := Set[int]{4: {}}
	_, ok := set[4]
	fmt.Printf("%v %T %v\n", set, set, ok)

	temps := Parse[Temp]([]string{"12", "30"})
	fmt.Println(temps, Join(Map(temps, Ptr[Temp])))

	people := []Pair[string, int]{{"Ann", 40}, {"Bob", 25}, {"Cy", 31}}
	SortBy(people, func(p Pair[string, int]) int { return p.Val })
	fmt.Println(people)
	SortBy(people, func(p Pair[string, int]) string { return p.Key })
	fmt.Println(people)

	fmt.Println(Max("a", "b"), Max(2, 1), Max(1.5, 2))
	fmt.Printf("%q %v %v %v\n", Zero[string](), Zero[*int]() == nil, Zero[[2]bool](), Zero[error]())
	fmt.Println(Total(Num[int]{1}, Num[int]{2}, Num[int]{3}), Total(Num[float64]{0.5}))
	fmt.Println(Describe(1), Describe("s"), Describe(p), Describe(2.5), Describe([]int(nil)), Describe[any](nil))
	fmt.Println(Recv(Chan(1, 2, 3)), Recv(Chan[error](nil)))
	fmt.Println(Equal(1, 1), Equal[any]("a", 1), Equal(p, p), Equal([2]int{1, 2}, [2]int{1, 3}))
	fmt.Println(Convert[int8](300.7-256), Convert[float64](3), Convert[uint8](int64(257)))
	fmt.Println(Bytes("hé"))
	fmt.Println(Bytes([]byte("xyz")))

	var f func(...int) int = Sum
	g := Sum[float32]
	fmt.Printf("%v %v %T\n", f(4, 5), g(1, 2), g)
	push := s.Push
	push("z")
	fmt.Println(s.Len(), (*Stack[string]).Pop != nil, Stack[string].Len(s))

	var e any = Stack[int]{}
	_, isString := e.(Stack[string])
	_, isInt := e.(Stack[int])
	fmt.Println(isString, isInt)
	defer func() {
		fmt.Println(recover())
	}()
	_ = e.(Pair[string, Tree[int]])
}

// Output:
// 6 3.5 3.25 44
// [1 4 9]
// [1 2] [7]
// main.Names AB F
// 123
// [x y]
// 2 {[a b]}
// b <nil>
// a <nil>
//  empty stack
// <one=1> <one=1> main.Pair[string,int] <1=one> main.Pair[string,string]
// main.Pair[int,[]string]{Key:3, Val:[]string(nil)}
// brown fox jumps quick the
// 0c 1b 3
// 3 3 [a b c]
// [<k=1> <l=2>] []main.Pair[string,int]
// map[4:{}] map[int]struct {} true
// [{12} {30}] T12,T30
// [<Bob=25> <Cy=31> <Ann=40>]
// [<Ann=40> <Bob=25> <Cy=31>]
// b 2 2
// "" true [false false] <nil>
// {6} {0.5}
// int 1 string s stringer <one=1> other float64 other []int other <nil>
// [1 2 3] [<nil>]
// true false true false
// 44 3 1
// 3 169
// 3 122
// 9 3 func(...float32) float32
// 1 true 1
// false true
// interface conversion: interface {} is main.Stack[int], not main.Pair[string,main.Tree[int]]
