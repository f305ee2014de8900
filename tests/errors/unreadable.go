package main

import (
	"fmt"
	"os"
	str "strings"
	"time"
)

type T struct {
	a int
	b string
	a float64
}
type I interface {
	M(int) string
	N()
}
type Rec struct{ r Rec }
type X struct{}

func (x X) M(s string) string { return s }
func (x X) M(i int) string    { return "" }
func (x *X) N()               {}
func (i int) bad()            {}
func (f fmt.Stringer) bad2()  {}

func noReturn(x int) int {
	if x > 0 {
		return 1
	}
}
func forever() int {
	for {
	}
}
func loopRet() int {
	for {
		break
	}
}
func sw(x int) int {
	switch x {
	case 1:
		return 1
	default:
		panic("x")
	}
}
func two() (int, string) { return 1, "a" }
func named() (x int, err error) {
	{
		x := 2
		return
		_ = x
	}
}

const c int8 = 128
const d = 10 / 0
const e uint = -1

var v1 = v2
var v2 = v3
var v3 = v1

func main() {
	var unused int
	x := 1
	x := 2
	y, z := two(), 1
	var s string = 5
	s = nil
	var p *int = &5
	a, b := 1
	a, b = two(), 3
	fmt.Println("a" + 1)
	fmt.Println(1 + "a", s * 2, !x, -s, ^1.5)
	undefined()
	fmt.println("x")
	fmt.Foo()
	for i := 0; i < 10; i++ {
		i := i
	}
	if x = 1; x {
	}
	if s {
	}
	var arr [3]int
	arr[5] = 1
	arr[-1] = 2
	arr["a"] = 3
	arr[1.5] = 1
	var m map[[]int]string
	m[1] = 2
	switch x {
	case 1, 1:
	case "a":
	case 2.5:
	}
	switch y.(type) {
	}
	var i I = X{}
	i = &X{}
	_ = i.(X)
	i.Foo()
	var ch chan<- int
	<-ch
	ch <- "a"
	var rch <-chan int
	rch <- 1
	close(rch)
	go forever
	defer two
	return 1
L:
	goto M
	break
	continue
	break L
	len(arr)
	append(arr, 1)
	x == 1
	_ = append(arr, 1)
	_ = len(5)
	_ = make(int)
	_ = make([]int)
	_ = make([]int, -1)
	_ = make([]int, 5, 2)
	_ = new(5)
	_ = cap(m)
	delete(arr, 1)
	copy(arr, s)
	_ = &two()
	_ = T{1, 2}
	_ = T{a: 1, q: 2}
	_ = T{a: 1, 2}
	_ = []int{1, 2, "a"}
	_ = [2]int{1, 2, 3}
	_ = map[string]int{"a": 1, "a": 2}
	two().x
	f := func() {}
	f(1)
	_ = f()
	noReturn()
	noReturn(1, 2)
	noReturn("a")
	noReturn(two())
	fmt.Println(two(), 1)
	var fn func(int) = noReturn
	x.foo = 1
	const k = 1
	k = 2
	"a" = "b"
	two() = 1, 2
	x++
	s++
	1++
	x += "a"
	x <<= 1.5
	_ = x << -1
	_ = 1 << 100
	var u8 uint8 = 256
	_ = uint8(300)
	_ = int(1.5)
	_ = string(1.5)
	_ = []byte(5)
	_ = *x
	_ = x.(int)
	_ = nil
	n := nil
	_ = x == nil
	_ = f == f
	_ = m == m
	_ = arr == [4]int{}
	_ = T{} < T{}
	if x == "a" {
	}
	for range 5.5 {
	}
	for a, b := range 5 {
	}
	for a, b, c := range arr {
	}
	fallthrough
	var _ = iota
	type Q = Q
	import "x"
}
