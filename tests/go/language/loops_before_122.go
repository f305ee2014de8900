//go:build go1.20

package main

import "fmt"

func main() {
	var fs []func()
	for i := 0; i < 3; i++ {
		fs = append(fs, func() { fmt.Print(i, " ") })
	}
	for i, v := range []string{"a", "b", "c"} {
		fs = append(fs, func() { fmt.Print(i, v, " ") })
	}
	for k := range map[string]int{"k": 1} {
		fs = append(fs, func() { fmt.Print(k, " ") })
	}
	for i, r := range "xyz" {
		fs = append(fs, func() { fmt.Print(i, string(r), " ") })
	}
	for i, v := range [3]int{4, 5, 6} {
		i, v := i, v
		fs = append(fs, func() { fmt.Print(i, v, " ") })
	}
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for v := range c {
		fs = append(fs, func() { fmt.Print(v, " ") })
	}
	var ps []*int
	for i := 0; i < 3; i++ {
		ps = append(ps, &i)
	}
	for _, f := range fs {
		f()
	}
	fmt.Println(*ps[0], ps[0] == ps[1])
	for i := range [2]int{} {
		defer func() { fmt.Println("d", i) }()
	}
	type big struct{ a [20]int }
	var bs []*big
	for _, b := range []big{{}, {}} {
		b.a[0]++
		bs = append(bs, &b)
	}
	fmt.Println(bs[0] == bs[1], bs[0].a[0])
	for i := 0; i < 6; i++ {
		func() { i++ }()
		fmt.Print(i, ";")
	}
	fmt.Println()
}

// Output:
// 3 3 3 2c 2c 2c k 2z 2z 2z 0 4 1 5 2 6 2 2 3 true
// true 1
// 1;3;5;
// d 1
// d 1
