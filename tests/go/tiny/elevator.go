package main

import (
	"fmt"
)

type dir int

const (
	idle dir = iota
	up
	down
)

func (d dir) String() string { return "-^v"[d : d+1] }

type elevator struct {
	floor, moved int
	log          []string
}

func (e *elevator) go_to(f int) {
	d := idle
	switch {
	case f > e.floor:
		d = up
	case f < e.floor:
		d = down
	}
	for ; e.floor != f; e.moved++ {
		if d == up {
			e.floor++
		} else {
			e.floor--
		}
	}
	e.log = append(e.log, fmt.Sprint(d, f))
}

func main() {
	e := elevator{}
	for _, c := range []int{3, 1, 4, 4, 0} {
		e.go_to(c)
	}
	fmt.Println(e.log, e.moved)
}

// Output:
// [^ 3 v 1 ^ 4 - 4 v 0] 12
