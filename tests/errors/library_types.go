package main

import (
	"fmt"
	"math"
	"slices"
	"sync"
)

type counter struct {
	mu sync.Mutex
	wg sync.WaitGroup
}

func two() (n int, err error) { return }

func take(f func()) {}

func main() {
	var c counter
	c.wg.add(1)
	c.wg.Add("1")
	var m sync.RWMutex = c.mu
	m.Unlok()
	fmt.Println(1+two(), math.Frexp(8)+1)
	var x int = func() {}
	x = func(a, b int, c ...string) { fmt.Println(a, b, c) }
	take(two)
	slices.Sort([]struct{}{{}})
	slices.SortFunc([]int{1}, func(a, b int) bool { return a < b })
	slices.ContainsFunc([]string{"a"}, two)
	fmt.Println(x)
	text := "not closed
	letter := 'ab'
	fmt.Println(text)
}
