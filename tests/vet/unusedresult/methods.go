package main

import (
	"fmt"
	"strings"
	"time"
)

type point struct{ x, y int }

func (p point) String() string { return fmt.Sprint(p.x, p.y) }
func (p *point) Error() string { return "" }
func (p point) Text() string   { return "" }

type odd struct{}

func (odd) String() int { return 1 }

type gen[T any] struct{ v T }

func (g gen[T]) String() string { return "" }

type Named interface{ String() string }

func main() {
	var p point
	p.String()
	p.Error()
	p.Text()
	odd{}.String()
	var s fmt.Stringer = p
	s.String()
	var err error = &p
	err.Error()
	var b strings.Builder
	b.String()
	time.Second.String()
	gen[int]{}.String()
	var n Named = p
	n.String()
	f := p.String
	f()
	point.String(p)
}

// Vet:
// 27:2: result of (command-line-arguments.point).String call not used
// 28:2: result of (*command-line-arguments.point).Error call not used
// 32:2: result of (fmt.Stringer).String call not used
// 34:2: result of (error).Error call not used
// 36:2: result of (*strings.Builder).String call not used
// 37:2: result of (time.Duration).String call not used
// 38:2: result of (command-line-arguments.gen[int]).String call not used
// 40:2: result of (command-line-arguments.Named).String call not used
// 43:2: result of (command-line-arguments.point).String call not used
