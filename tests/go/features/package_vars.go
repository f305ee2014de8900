package main

import "fmt"

type Registry map[string]func(int) int

var registry = Registry{}

var _ = register("double", func(n int) int { return n * 2 })
var _ = register("square", func(n int) int { return n * n })

func register(name string, f func(int) int) bool {
	registry[name] = f
	order = append(order, name)
	return true
}

var order []string

var (
	counter = next()
	second  = next()
	calls   int
)

func next() int { calls++; return calls * 10 }

var matrix = [...][2]string{{"a", "b"}, 2: {"c"}}
var lookup = func() (m map[string]int) {
	m = make(map[string]int)
	for i, r := range matrix {
		m[r[0]] = i
	}
	return
}()

const size = len(matrix)

func main() {
	fmt.Println(len(registry), order, registry["square"](5))
	fmt.Println(counter, second, calls, size, lookup, matrix)
	calls = 7
	p := &calls
	*p++
	fmt.Println(calls)
}

// Output:
// 2 [double square] 25
// 10 20 2 3 map[:1 a:0 c:2] [[a b] [ ] [c ]]
// 8
