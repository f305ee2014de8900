package main

import "fmt"

type k struct {
	a int
	b string
}

type iface interface{ m() }
type i1 int

func (i1) m() {}

func main() {
	fmt.Println(map[int]string{3: "c", -1: "a", 2: "b"})
	fmt.Println(map[float64]int{2.5: 1, -1: 2, 0: 3})
	fmt.Println(map[bool]int{true: 1, false: 0})
	fmt.Println(map[k]int{{2, "a"}: 1, {1, "z"}: 2, {1, "b"}: 3})
	fmt.Println(map[[2]int]bool{{2, 1}: true, {1, 5}: false})
	fmt.Println(map[string]map[string]int{"x": {"b": 1, "a": 2}, "a": nil})
	fmt.Println(map[rune]bool{'b': true, 'a': false})
	fmt.Println(map[any]int{1: 1})
	fmt.Println(map[iface]int{i1(3): 1, i1(1): 2})
	fmt.Printf("%v %+v %#v\n", map[string][]int{"a": {1}}, map[string]k{"x": {1, "y"}}, map[string]bool{"t": true, "s": false})
	fmt.Printf("%d %x %q %T\n", map[string]int{"a": 10}, map[string]int{"a": 10}, map[string]string{"a": "b"}, map[string]map[int]bool{})
	type m map[string]int
	fmt.Printf("%v %#v %T\n", m{"x": 1}, m{"x": 1}, m{})
}

// Output:
// map[-1:a 2:b 3:c]
// map[-1:2 0:3 2.5:1]
// map[false:0 true:1]
// map[{1 b}:3 {1 z}:2 {2 a}:1]
// map[[1 5]:false [2 1]:true]
// map[a:map[] x:map[a:2 b:1]]
// map[97:false 98:true]
// map[1:1]
// map[1:2 3:1]
// map[a:[1]] map[x:{a:1 b:y}] map[string]bool{"s":false, "t":true}
// map[%!d(string=a):10] map[61:a] map["a":"b"] map[string]map[int]bool
// map[x:1] main.m{"x":1} main.m
