package main

import (
	"errors"
	"fmt"
	"strconv"
)

type parser struct {
	s string
	i int
}

var errDiv = errors.New("division by zero")

func (p *parser) peek() byte {
	for p.i < len(p.s) && p.s[p.i] == ' ' {
		p.i++
	}
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

func (p *parser) expr() float64 {
	v := p.term()
	for {
		switch p.peek() {
		case '+':
			p.i++
			v += p.term()
		case '-':
			p.i++
			v -= p.term()
		default:
			return v
		}
	}
}

func (p *parser) term() float64 {
	v := p.factor()
	for {
		switch p.peek() {
		case '*':
			p.i++
			v *= p.factor()
		case '/':
			p.i++
			d := p.factor()
			if d == 0 {
				panic(errDiv)
			}
			v /= d
		default:
			return v
		}
	}
}

func (p *parser) factor() float64 {
	switch c := p.peek(); {
	case c == '(':
		p.i++
		v := p.expr()
		if p.peek() != ')' {
			panic(fmt.Errorf("missing ) at %d", p.i))
		}
		p.i++
		return v
	case c == '-':
		p.i++
		return -p.factor()
	}
	start := p.i
	for p.i < len(p.s) && (p.s[p.i] >= '0' && p.s[p.i] <= '9' || p.s[p.i] == '.') {
		p.i++
	}
	v, err := strconv.ParseFloat(p.s[start:p.i], 64)
	if err != nil {
		panic(err)
	}
	return v
}

func eval(s string) (v float64, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = r.(error)
		}
	}()
	p := &parser{s: s}
	v = p.expr()
	if p.peek() != 0 {
		return 0, fmt.Errorf("unexpected %q at %d", p.s[p.i], p.i)
	}
	return v, nil
}

func main() {
	for _, s := range []string{"1 + 2 * 3", "(1+2)*3", "-4/(2-2)", "2*(3+4", "1..2", "7/2-1", "3 4", "", "-(-(2))*1.5"} {
		v, err := eval(s)
		fmt.Printf("%q = %v, %v\n", s, v, err)
	}
}

// Output:
// "1 + 2 * 3" = 7, <nil>
// "(1+2)*3" = 9, <nil>
// "-4/(2-2)" = 0, division by zero
// "2*(3+4" = 0, missing ) at 6
// "1..2" = 0, strconv.ParseFloat: parsing "1..2": invalid syntax
// "7/2-1" = 2.5, <nil>
// "3 4" = 0, unexpected '4' at 2
// "" = 0, strconv.ParseFloat: parsing "": invalid syntax
// "-(-(2))*1.5" = 3, <nil>
