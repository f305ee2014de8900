package main

import (
	"fmt"
)

type pt struct {
	x int
	s string
}

func (p pt) get(a, b int) int { return a }

func main() {
	a, b := 1, 2
	p := &pt{}
	list := []int{1}
	m := map[string]int{}
	fmt.Printf("%s\n", a+b)
	fmt.Printf("%s\n", a*b+a)
	fmt.Printf("%s\n", (a+b)*a)
	fmt.Printf("%s\n", a<<2|b)
	fmt.Printf("%d\n", a == b)
	fmt.Printf("%d\n", a < b && b > a)
	fmt.Printf("%d\n", a+1 == b || !(a > b))
	fmt.Printf("%s\n", list[a+b])
	fmt.Printf("%s\n", m["k"])
	fmt.Printf("%s\n", p.x)
	fmt.Printf("%s\n", p.get(a, b))
	fmt.Printf("%s\n", *(&a))
	fmt.Printf("%d\n", &p.s)
	fmt.Printf("%s\n", list[1:])
	fmt.Printf("%s\n", func() int { return 1 }())
	fmt.Printf("%s\n", any(a).(int))
	fmt.Printf("%s\n", float64(a))
	fmt.Printf("%s\n", []float64{1, 2})
	fmt.Printf("%s\n", pt{x: 1})
	fmt.Printf("%d\n", "a"+"b")
	fmt.Printf("%s\n", -a+b)
	fmt.Printf("%s\n", <-make(chan int))
	fmt.Printf("%s\n", max(a, b))
	fmt.Printf("%d\n", string(rune(a)))
	fmt.Printf("%s\n", 0x1F)
	fmt.Printf("%s\n", '\n')
}

// Vet:
// 19:14: fmt.Printf format %s has arg a + b of wrong type int
// 20:14: fmt.Printf format %s has arg a*b + a of wrong type int
// 21:14: fmt.Printf format %s has arg (a + b) * a of wrong type int
// 22:14: fmt.Printf format %s has arg a<<2 | b of wrong type int
// 23:14: fmt.Printf format %d has arg a == b of wrong type bool
// 24:14: fmt.Printf format %d has arg a < b && b > a of wrong type bool
// 25:14: fmt.Printf format %d has arg a+1 == b || !(a > b) of wrong type bool
// 26:14: fmt.Printf format %s has arg list[a+b] of wrong type int
// 27:14: fmt.Printf format %s has arg m["k"] of wrong type int
// 28:14: fmt.Printf format %s has arg p.x of wrong type int
// 29:14: fmt.Printf format %s has arg p.get(a, b) of wrong type int
// 30:14: fmt.Printf format %s has arg *(&a) of wrong type int
// 32:14: fmt.Printf format %s has arg list[1:] of wrong type []int
// 33:14: fmt.Printf format %s has arg func() int { return 1 }() of wrong type int
// 34:14: fmt.Printf format %s has arg any(a).(int) of wrong type int
// 35:14: fmt.Printf format %s has arg float64(a) of wrong type float64
// 36:14: fmt.Printf format %s has arg []float64{1, 2} of wrong type []float64
// 37:14: fmt.Printf format %s has arg pt{x: 1} of wrong type command-line-arguments.pt
// 38:14: fmt.Printf format %d has arg "a" + "b" of wrong type string
// 39:14: fmt.Printf format %s has arg -a + b of wrong type int
// 40:14: fmt.Printf format %s has arg <-make(chan int) of wrong type int
// 41:14: fmt.Printf format %s has arg max(a, b) of wrong type int
// 42:14: fmt.Printf format %d has arg string(rune(a)) of wrong type string
// 43:14: fmt.Printf format %s has arg 0x1F of wrong type int
// 44:14: fmt.Printf format %s has arg '\n' of wrong type rune
