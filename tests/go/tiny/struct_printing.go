package main

import (
	"fmt"
)

func main() {
	type inner struct {
		A int
		b *int
		C []string
	}
	type outer struct {
		inner
		M map[string]inner
		E error
		I any
		F func()
	}
	o := outer{inner: inner{A: 1, C: []string{"x"}}, M: map[string]inner{"k": {A: 2}}, I: inner{}}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", o.inner)
	fmt.Println(o.M, &o.inner, []any{o.I, nil}, [2]*int{})
	fmt.Printf("%T %T %T\n", o, o.M, o.F)
	fmt.Printf("%s %d %v\n", o.C, o.C, o.A)
}

// Output:
// {{1 <nil> [x]} map[k:{2 <nil> []}] <nil> {0 <nil> []} <nil>}
// {inner:{A:1 b:<nil> C:[x]} M:map[k:{A:2 b:<nil> C:[]}] E:<nil> I:{A:0 b:<nil> C:[]} F:<nil>}
// main.inner{A:1, b:(*int)(nil), C:[]string{"x"}}
// map[k:{2 <nil> []}] &{1 <nil> [x]} [{0 <nil> []} <nil>] [<nil> <nil>]
// main.outer map[string]main.inner func()
// [x] [%!d(string=x)] 1
