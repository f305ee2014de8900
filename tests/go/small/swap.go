package main

import "fmt"

func swap(a, b *int) { *a, *b = *b, *a }

func main() {
	x, y := 1, 2
	swap(&x, &y)
	fmt.Println(x, y)
	p := &x
	pp := &p
	**pp = 9
	*pp = &y
	*p += 5
	fmt.Println(x, y, p == &y, *p)
	q := new(int)
	*q++
	fmt.Println(*q, new(string) == nil, *new([2]bool))
	s := []*int{&x, &y, q}
	for _, v := range s {
		*v *= 2
	}
	fmt.Println(x, y, *q)
	type n struct{ v, w int }
	a := &n{1, 2}
	b := a
	b.v = 10
	c := *a
	c.w = 20
	fmt.Println(*a, *b, c, a == b)
	w := &a.w
	*w = 7
	fmt.Println(a.w)
}

// Output:
// 2 1
// 9 6 true 6
// 1 false [false false]
// 18 12 2
// {10 2} {10 2} {10 20} true
// 7
