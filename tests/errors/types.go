package main

type A struct{ b B }
type B struct{ a [2]A }
type C C
type D E
type E D
type F struct {
	x int
	x string
}

func (f F) x() {}
func (f F) y() {}
func (f F) y() {}
func (i int) z() {}
func (p **F) w() {}

type I interface {
	m()
	m()
}
type J interface {
	I2
	n()
}
type P *int

func (p P) q() {}

type G struct {
	*P
	F
}

var a, b = b, a
var c = f()

func f() int { return c }

const (
	x = iota
	y
	z = y + q
)

const s string = 1
const big int8 = 1 << 10
const arr = [2]int{1, 2}

var n = 3
var bad [n]int
var bad2 [-1]int
var bad3 [1.5]int
var bad4 [...]int
var chanOf chan<- undefinedType

type K = K
type L = []L

func dup(a int, a string) (a bool) { return a }
func main(x int) int {}
func init() int { return 1 }

var init = 3


func dup(x int) {}

