package main

import "fmt"

type Weekday int

const (
	Sunday Weekday = iota
	Monday
	Tuesday
	_
	Thursday
)

func (d Weekday) String() string {
	switch d {
	case Sunday:
		return "Sun"
	case Monday, Tuesday:
		return "early"
	}
	return fmt.Sprintf("Day(%d)", int(d))
}

type Flags uint8

const (
	Read Flags = 1 << iota
	Write
	Exec
	All = Read | Write | Exec
)

const (
	_  = iota
	KB = 1 << (10 * iota)
	MB
	GB
)

const (
	a, b = iota, iota * 10
	c, d
	e, f
)

const (
	x = "s"
	y
	z = iota
)

func (f Flags) Has(g Flags) bool { return f&g == g }

func main() {
	fmt.Println(Sunday, Monday, Thursday, Weekday(9), Thursday > Tuesday)
	fmt.Println(KB, MB, GB, a, b, c, d, e, f, x, y, z)
	p := Read | Exec
	fmt.Println(p.Has(Read), p.Has(Write), p.Has(Read|Exec), p&^Read, All, p)
	fmt.Printf("%03b %v %d\n", p, Monday, Monday)
	const huge = 1e1000 / 1e997
	const third = 1.0 / 3
	fmt.Println(huge, third*3 == 1, len("const"), len([10]int{}))
	var f32 float32 = third
	fmt.Println(f32, 5/2*2.0, 5.0/2*2, 1<<3+1)
}

// Output:
// Sun early Day(4) Day(9) true
// 1024 1048576 1073741824 0 0 1 10 2 20 s s 2
// true false true 4 7 5
// 101 early 1
// 1000 true 5 10
// 0.33333334 4 5 9
