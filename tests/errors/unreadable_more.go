package main

import "fmt"

func reads(s []int, m map[string]int, T int) {
	_ = s[::]
	_ = s[1:2:]
	_ = m["a" "b"]
	var c chan
	for i := 0; i < 3; i := 1 {
	}
	if x := 1; {
	}
	fmt.
}

func params(a, b int, string) {}

func dots(a int, ...string, b int) {}

func results() (...int) {}

func (a, b T) receivers() {}

type lone[P any, Q] int

type comma [3,]int

type in interface {
	m[P any]()
	(int | string)
}

type tag struct {
	a int b string
}

func cases(x int) {
	switch x {
	case 1:
		case 2 {
		}
	}
	goto
	select {
	x:
	}
}

func body()
{
}

var v := 1

x := 2

import "os"

type none

func over(f func) {
	go (f())
	defer f
	else {
	}
}

func last() {
	fmt.Println("a" "b")
	fmt.Println(1, 2
}
