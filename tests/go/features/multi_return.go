package main

import (
	"errors"
	"fmt"
)

func divmod(a, b int) (q, r int, err error) {
	if b == 0 {
		err = errors.New("zero")
		return
	}
	return a / b, a % b, nil
}

func named() (a int, b string) {
	a, b = 1, "x"
	if a > 0 {
		a := 5
		_ = a
		return a + 1, b + "y"
	}
	return
}

func chain(f func(int, int) (int, int, error)) func() (int, int, error) {
	return func() (int, int, error) { return f(17, 5) }
}

func main() {
	fmt.Println(divmod(7, 2))
	fmt.Println(divmod(1, 0))
	fmt.Println(named())
	q, _, err := chain(divmod)()
	fmt.Println(q, err)
	a, b := 1, 2
	a, b = b, a+b
	a, c := a*10, 3
	fmt.Println(a, b, c)
	if q, r, err := divmod(9, 4); err == nil && r == 1 {
		fmt.Println("ok", q)
	}
	arr := []int{1, 2, 3}
	i := 0
	i, arr[i] = 1, 100
	arr[0], arr[2] = arr[2], arr[0]
	fmt.Println(i, arr)
	m := map[string][2]int{"k": {1, 2}}
	v, ok := m["k"]
	_, no := m["none"]
	fmt.Println(v, ok, no)
	var x any = 3.5
	f, isF := x.(float64)
	s, isS := x.(string)
	fmt.Printf("%v %v %q %v\n", f, isF, s, isS)
}

// Output:
// 3 1 <nil>
// 0 0 zero
// 6 xy
// 3 <nil>
// 20 3 3
// ok 2
// 1 [3 2 100]
// [1 2] true false
// 3.5 true "" false
