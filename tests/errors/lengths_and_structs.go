package main

func main() {
	n := 5
	var a [n]int
	m := 6
	_ = [m + 1]string{}
	k := 1
	type T [k]int
	_ = make([][k]int, 1)
	_ = struct{ a int; b string }{}  == struct{ a []int }{}
	_ = struct{ f func() }{} == 5
	x := struct{ a, b int; c []string }{}
	_ = x == x
	_ = [2]struct{ f []int }{} == 5
	_ = map[string]struct{ a int }{"a": {}} == 5
}
