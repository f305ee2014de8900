package main

import "fmt"

var (
	a     = b + 1
	b     = f()
	c, d  = pair()
	table = map[string]int{"x": a, "y": b}
)

func f() int { fmt.Println("f, c =", c); return c * 10 }
func pair() (int, string) {
	fmt.Println("pair")
	return 4, "four"
}

func init() { fmt.Println("init 1", a, b, c, d); a = 0 }
func init() { fmt.Println("init 2", a, table) }

type lazy struct{ v *int }

var single = func() *lazy { fmt.Println("once"); n := 7; return &lazy{&n} }()

func main() {
	fmt.Println("main", a, *single.v)
	x, y := 1, 2
	x, y = y, x+y
	i := 0
	s := []int{10, 20, 30}
	i, s[i] = 2, 99
	fmt.Println(x, y, i, s)
	s[0], s[2] = s[2], s[0]
	m := map[string]int{}
	m["a"], m["b"] = 1, len(m)
	fmt.Println(s, m)
	var _, z = 1, "z"
	_ = z
	func(args ...int) { fmt.Println(len(args), args == nil, args) }()
	func(pre string, args ...any) { fmt.Println(pre, len(args), args) }("p", []any{1, "2"}...)
	func(n ...[]int) { fmt.Println(n) }([]int{1}, nil)
}

// Output:
// pair
// f, c = 4
// once
// init 1 41 40 4 four
// init 2 0 map[x:41 y:40]
// main 0 7
// 2 3 2 [99 20 30]
// [30 20 99] map[a:1 b:0]
// 0 true []
// p 2 [1 2]
// [[1] []]
