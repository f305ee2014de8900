package main

import "fmt"

type inner struct{ arr [2]int }

func main() {
	m := map[string]inner{"a": {}}
	var v inner
	v.arr[0] = 5
	m["a"] = v
	v.arr[0] = 6
	fmt.Println(m, v)
	type in2 struct{ a, b int }
	m2 := map[string]in2{"a": {}}
	v2 := m2["a"]
	v2.a = 5
	m2["a"] = v2
	v2.a = 6
	fmt.Println(m2)
	m3 := map[string][2]int{"a": {}}
	v3 := m3["a"]
	v3[0] = 5
	m3["a"] = v3
	v3[0] = 6
	fmt.Println(m3)
	w := m3["a"]
	w[1] = 77
	fmt.Println(m3)
	s := []inner{{}}
	s[0] = v
	v.arr[0] = 8
	fmt.Println(s)
	m4 := map[[2]int]int{v3: 1}
	v3[0] = 9
	fmt.Println(m4)
	m4[v3] = 2
	v3[0] = 10
	fmt.Println(m4)
	for k, x := range m3 {
		x[0] = 1000
		fmt.Println(k, x, m3)
	}
	x, ok := m3["a"]
	x[0] = 3
	fmt.Println(m3, ok)
}

// Output:
// map[a:{[5 0]}] {[6 0]}
// map[a:{5 0}]
// map[a:[5 0]]
// map[a:[5 0]]
// [{[6 0]}]
// map[[6 0]:1]
// map[[6 0]:1 [9 0]:2]
// a [1000 0] map[a:[5 0]]
// map[a:[5 0]] true
