package main

import (
	"fmt"
	"strings"
)

type handler func(string) string
type middleware func(handler) handler

func upper(h handler) handler { return func(s string) string { return h(strings.ToUpper(s)) } }
func twice(h handler) handler { return func(s string) string { return h(s) + h(s) } }
func logged(h handler) handler {
	return func(s string) string { fmt.Println("in", s); defer fmt.Println("out", s); return h(s) }
}
func chain(h handler, ms ...middleware) handler {
	for i := len(ms) - 1; i >= 0; i-- {
		h = ms[i](h)
	}
	return h
}

func main() {
	h := chain(func(s string) string { return "<" + s + ">" }, upper, twice, logged)
	fmt.Println(h("go"))
}

// Output:
// in GO
// out GO
// in GO
// out GO
// <GO><GO>
