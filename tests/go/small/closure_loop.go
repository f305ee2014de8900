package main

import "fmt"

func main() {
	var fs []func() int
	for i := 0; i < 3; i++ {
		fs = append(fs, func() int { i *= 10; return i })
	}
	for _, s := range []string{"a", "b"} {
		defer func() { fmt.Println("deferred", s) }()
	}
	for _, f := range fs {
		fmt.Print(f(), f(), " ")
	}
	fmt.Println()
	ptrs := []*int{}
	for i := range 3 {
		ptrs = append(ptrs, &i)
	}
	for _, p := range ptrs {
		*p += 100
		fmt.Print(*p, " ")
	}
	fmt.Println()
	var j int
	gs := []func(){}
	for j = 0; j < 3; j++ {
		gs = append(gs, func() { fmt.Print(j, " ") })
	}
	for _, g := range gs {
		g()
	}
	fmt.Println()
	for i := 0; i < 5; i++ {
		f := func() { i++ }
		f()
		fmt.Print(i, " ")
	}
	fmt.Println()
}

// Output:
// 0 0 10 100 20 200
// 100 101 102
// 3 3 3
// 1 3 5
// deferred b
// deferred a
