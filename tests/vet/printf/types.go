package main

import (
	"fmt"
)

func main() {
	n, s, f, b, r := 3, "s", 1.5, true, 'r'
	fmt.Printf("%d %s %f %t %c %v\n", n, s, f, b, r, n)
	fmt.Printf("%d\n", s)
	fmt.Printf("%s\n", n)
	fmt.Printf("%f\n", n)
	fmt.Printf("%t\n", n)
	fmt.Printf("%d\n", f)
	fmt.Printf("%c\n", s)
	fmt.Printf("%q %q\n", s, r)
	fmt.Printf("%q\n", n)
	fmt.Printf("%q\n", byte(3))
	fmt.Printf("%q\n", f)
	fmt.Printf("%x %X %x\n", n, s, f)
	fmt.Printf("%x\n", b)
	fmt.Printf("%b %o %O %U\n", n, n, n, n)
	fmt.Printf("%U\n", s)
	fmt.Printf("%e %g %G\n", f, f, n)
	fmt.Printf("%p\n", n)
	fmt.Printf("%p\n", &n)
	fmt.Printf("%T %v\n", n, f)
	fmt.Printf("%d %s\n", 3.0, 'x')
	fmt.Printf("%s\n", nil)
	fmt.Printf("%v %d\n", nil, nil)
	fmt.Printf("%d\n", int8(3)+4)
	fmt.Printf("%s\n", n+1)
	fmt.Printf("%s\n", n*2+1)
	fmt.Printf("%s\n", -n)
	fmt.Printf("%s\n", (n))
	fmt.Printf("%s\n", len(s))
	fmt.Printf("%s\n", []int{1}[0])
}

// Vet:
// 10:14: fmt.Printf format %d has arg s of wrong type string
// 11:14: fmt.Printf format %s has arg n of wrong type int
// 12:14: fmt.Printf format %f has arg n of wrong type int
// 13:14: fmt.Printf format %t has arg n of wrong type int
// 14:14: fmt.Printf format %d has arg f of wrong type float64
// 15:14: fmt.Printf format %c has arg s of wrong type string
// 17:14: fmt.Printf format %q has arg n of wrong type int
// 19:14: fmt.Printf format %q has arg f of wrong type float64
// 21:14: fmt.Printf format %x has arg b of wrong type bool
// 23:14: fmt.Printf format %U has arg s of wrong type string
// 24:20: fmt.Printf format %G has arg n of wrong type int
// 25:14: fmt.Printf format %p has arg n of wrong type int
// 28:14: fmt.Printf format %d has arg 3.0 of wrong type float64
// 29:14: fmt.Printf format %s has arg nil of wrong type untyped nil
// 30:17: fmt.Printf format %d has arg nil of wrong type untyped nil
// 32:14: fmt.Printf format %s has arg n + 1 of wrong type int
// 33:14: fmt.Printf format %s has arg n*2 + 1 of wrong type int
// 34:14: fmt.Printf format %s has arg -n of wrong type int
// 35:14: fmt.Printf format %s has arg (n) of wrong type int
// 36:14: fmt.Printf format %s has arg len(s) of wrong type int
// 37:14: fmt.Printf format %s has arg []int{1}[0] of wrong type int
