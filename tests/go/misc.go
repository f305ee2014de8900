package main

import (
	"fmt"
	"os"
	"strings"
)

type visitor interface {
	visitNum(n num) float64
	visitBin(b *bin) float64
}
type expr interface{ accept(v visitor) float64 }
type num float64
type bin struct {
	op   byte
	l, r expr
}

func (n num) accept(v visitor) float64  { return v.visitNum(n) }
func (b *bin) accept(v visitor) float64 { return v.visitBin(b) }

type eval struct{ depth int }

func (e *eval) visitNum(n num) float64 { return float64(n) }
func (e *eval) visitBin(b *bin) float64 {
	e.depth++
	l, r := b.l.accept(e), b.r.accept(e)
	switch b.op {
	case '+':
		return l + r
	case '*':
		return l * r
	}
	panic("bad op " + string(b.op))
}

type stack []rune

func (s *stack) push(r rune) { *s = append(*s, r) }
func (s *stack) pop() (r rune) {
	old := *s
	r = old[len(old)-1]
	*s = old[:len(old)-1]
	return
}

func balanced(s string) bool {
	var st stack
	pairs := map[rune]rune{')': '(', ']': '['}
	for _, c := range s {
		switch c {
		case '(', '[':
			st.push(c)
		case ')', ']':
			if len(st) == 0 || st.pop() != pairs[c] {
				return false
			}
		}
	}
	return len(st) == 0
}

type grid [3][3]rune

func (g *grid) set(x, y int, r rune) *grid { g[y][x] = r; return g }
func (g grid) String() string {
	var sb strings.Builder
	for _, row := range g {
		for _, c := range row {
			if c == 0 {
				c = '.'
			}
			sb.WriteRune(c)
		}
		sb.WriteByte('\n')
	}
	return sb.String()
}

type option func(*config)
type config struct {
	name string
	port int
	tags []string
}

func withPort(p int) option { return func(c *config) { c.port = p } }
func withTags(t ...string) option {
	return func(c *config) { c.tags = append(c.tags, t...) }
}
func newConfig(name string, opts ...option) *config {
	c := &config{name: name, port: 80}
	for _, o := range opts {
		o(c)
	}
	return c
}

type state int

const (
	idle state = iota
	running
	stopped
)

var names = map[state]string{idle: "idle", running: "running", stopped: "stopped"}

func (s state) String() string { return names[s] }

var transitions = [...][]state{
	idle:    {running},
	running: {stopped, idle},
	stopped: nil,
}

type errNotFound struct{ key string }

func (e errNotFound) Error() string { return "not found: " + e.key }
func (e errNotFound) Is(target error) bool {
	_, ok := target.(errNotFound)
	return ok
}

func lookup(m map[string]int, k string) (v int, err error) {
	defer func() {
		if err != nil {
			err = fmt.Errorf("lookup(%q): %w", k, err)
		}
	}()
	v, ok := m[k]
	if !ok {
		return 0, errNotFound{k}
	}
	return v, nil
}

type embedded struct {
	fmt.Stringer
	*config
}

type list struct {
	items [8]int
	n     int
}

func (l *list) add(v int) bool {
	if l.n == len(l.items) {
		return false
	}
	l.items[l.n] = v
	l.n++
	return true
}

func hanoi(n int, a, b, c string, move func(string, string)) {
	if n == 0 {
		return
	}
	hanoi(n-1, a, c, b, move)
	move(a, c)
	hanoi(n-1, b, a, c, move)
}

func permute(xs []int, emit func([]int)) {
	var rec func(int)
	rec = func(k int) {
		if k == len(xs) {
			cp := make([]int, len(xs))
			copy(cp, xs)
			emit(cp)
			return
		}
		for i := k; i < len(xs); i++ {
			xs[k], xs[i] = xs[i], xs[k]
			rec(k + 1)
			xs[k], xs[i] = xs[i], xs[k]
		}
	}
	rec(0)
}

func sieve(n int) (primes []int) {
	comp := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if comp[i] {
			continue
		}
		primes = append(primes, i)
		for j := i * i; j <= n; j += i {
			comp[j] = true
		}
	}
	return
}

func quick(a []int) {
	if len(a) < 2 {
		return
	}
	p, i := a[len(a)/2], 0
	l, r := 0, len(a)-1
	for l <= r {
		for a[l] < p {
			l++
		}
		for a[r] > p {
			r--
		}
		if l <= r {
			a[l], a[r] = a[r], a[l]
			l++
			r--
		}
	}
	_ = i
	quick(a[:r+1])
	quick(a[l:])
}

func wordFreq(s string) map[string]int {
	m := make(map[string]int)
	for _, w := range strings.Fields(s) {
		m[strings.ToLower(w)]++
	}
	return m
}

func collatz(n int) (steps int) {
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

var (
	x1     = y1 + 1
	y1     = f1()
	z1, w1 = pairf()
)

func f1() int              { return 41 }
func pairf() (int, string) { return x1, "w" }

func main() {
	tree := &bin{'+', num(1), &bin{'*', num(2), num(3)}}
	e := &eval{}
	fmt.Println(tree.accept(e), e.depth)
	fmt.Println(balanced("([])"), balanced("([)]"), balanced("(("))
	var g grid
	fmt.Print(g.set(1, 1, 'X').set(0, 2, 'O'), g)
	c := newConfig("srv", withPort(8080), withTags("a", "b"))
	fmt.Printf("%+v\n", *c)
	fmt.Println(transitions[running], transitions[stopped] == nil, running)
	_, err := lookup(map[string]int{}, "k")
	fmt.Println(err)
	em := embedded{running, c}
	fmt.Println(em.String(), em.port, em.name)
	em.port = 1
	fmt.Println(c.port)
	var l list
	for i := range 10 {
		if !l.add(i * i) {
			fmt.Println("full at", i)
			break
		}
	}
	l2 := l
	l2.items[0] = 77
	fmt.Println(l.items[0], l2.items[0], l.n)
	moves := 0
	hanoi(5, "a", "b", "c", func(f, t string) { moves++ })
	fmt.Println(moves)
	var perms [][]int
	permute([]int{1, 2, 3}, func(p []int) { perms = append(perms, p) })
	fmt.Println(perms)
	fmt.Println(sieve(30), collatz(27))
	a := []int{5, 2, 9, 1, 5, 6, -3}
	quick(a)
	fmt.Println(a)
	fmt.Println(wordFreq("the cat The dog"))
	fmt.Println(x1, y1, z1, w1)
	m := map[string]func(...int) int{
		"sum": func(xs ...int) (t int) {
			for _, x := range xs {
				t += x
			}
			return
		},
		"count": func(xs ...int) int { return len(xs) },
	}
	fmt.Println(m["sum"](1, 2, 3), m["count"](4, 5), m["none"] == nil)
	type kv struct {
		k string
		v *int
	}
	n := 3
	kvs := []kv{{"a", &n}, {"b", nil}}
	*kvs[0].v++
	for i := range kvs {
		kv := &kvs[i]
		if kv.v == nil {
			kv.v = new(int)
		}
		*kv.v += 10
	}
	fmt.Println(n, *kvs[1].v)
	var iface any = kvs[0]
	if kv, ok := iface.(kv); ok {
		fmt.Println(kv.k, *kv.v)
	}
	b := []byte("hello")
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
	fmt.Println(string(b), b[0] == 'o', fmt.Sprintf("%s %x %v", b, b, b[:2]))
	b[0] -= 'a' - 'A'
	b[1] |= 0x20
	fmt.Println(string(b))
	p := &b[1]
	*p = 'Z'
	fmt.Println(string(b))
	arr := [5]byte{1, 2, 3}
	parr := &arr
	parr[4] = 9
	sl := parr[1:4]
	sl[0]++
	fmt.Println(arr, sl, len(parr))
	var np *list
	func() {
		defer func() { fmt.Println(recover()) }()
		fmt.Println(np.items[3])
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		i := 9
		fmt.Println(l.items[i%10])
	}()
	func() {
		defer func() {
			r := recover()
			fmt.Println(r)
			if err, ok := r.(error); ok {
				fmt.Println("is error:", err)
			}
		}()
		var e expr
		_ = e.(num)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e expr = num(1)
		_ = e.(*bin)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e any = num(1)
		_ = e.(fmt.Stringer)
	}()
	func() {
		defer func() { fmt.Println(recover()) }()
		var e fmt.Stringer
		_ = e.(visitor)
	}()
	func() {
		defer func() { fmt.Println("outer", recover()) }()
		defer func() {
			defer func() { fmt.Println("inner", recover()) }()
			panic("second")
		}()
		panic("first")
	}()
	type T struct {
		A int
		B []string
		C map[string]int
		D *int
		E any
		F func()
		G error
		H [2]bool
		I struct{ X, Y float64 }
	}
	fmt.Printf("%v\n%+v\n", T{B: []string{"x"}, E: 5}, T{C: map[string]int{"a": 1}})
	fmt.Printf("%#v\n", struct {
		A int
		B string
	}{1, "b"})
	fmt.Printf("%T %T %T %T %T %T\n", c, m, perms, func(int, ...string) error { return nil }, make(<-chan int), struct{ A int }{})
	fmt.Fprintln(os.Stderr, "to stderr")
	if len(os.Args) > 100 {
		os.Exit(1)
	}
	defer fmt.Println("last")
	for i := 0; i < 2; i++ {
		defer func(i int) { fmt.Println("defer", i) }(i)
	}
	var nilf func()
	defer func() { fmt.Println("rec", recover()) }()
	nilf()
}

// Output:
// 7 2
// true false false
// ...
// .X.
// O..
//  ...
// .X.
// O..
// {name:srv port:8080 tags:[a b]}
// [stopped idle] true running
// lookup("k"): not found: k
// running 8080 srv
// 1
// full at 8
// 0 77 8
// 31
// [[1 2 3] [1 3 2] [2 1 3] [2 3 1] [3 2 1] [3 1 2]]
// [2 3 5 7 11 13 17 19 23 29] 111
// [-3 1 2 5 5 6 9]
// map[cat:1 dog:1 the:2]
// 42 41 42 w
// 6 2 true
// 14 10
// a 14
// olleh true olleh 6f6c6c6568 [111 108]
// Olleh
// OZleh
// [1 3 3 0 9] [3 3 0] 5
// runtime error: invalid memory address or nil pointer dereference
// runtime error: index out of range [9] with length 8
// interface conversion: main.expr is nil, not main.num
// is error: interface conversion: main.expr is nil, not main.num
// interface conversion: main.expr is main.num, not *main.bin
// interface conversion: main.num is not fmt.Stringer: missing method String
// interface conversion: interface is nil, not main.visitor
// inner second
// outer first
// {0 [x] map[] <nil> 5 <nil> <nil> [false false] {0 0}}
// {A:0 B:[] C:map[a:1] D:<nil> E:<nil> F:<nil> G:<nil> H:[false false] I:{X:0 Y:0}}
// struct { A int; B string }{A:1, B:"b"}
// *main.config map[string]func(...int) int [][]int func(int, ...string) error <-chan int struct { A int }
// rec runtime error: invalid memory address or nil pointer dereference
// defer 1
// defer 0
// last
// Stderr: to stderr
