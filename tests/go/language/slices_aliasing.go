package main

import "fmt"

func grow(s []int) []int { return append(s, 99) }
func mutate(s []int)     { s[0] = -1; s = append(s, 5); s[1] = -2; _ = s }

func main() {
	a := make([]int, 3, 6)
	b := a[1:3]
	c := append(b, 7)
	d := append(b, 8)
	fmt.Println(a, b, c, d, len(c), cap(b), cap(c))
	e := a[:2:2]
	e = append(e, 100)
	fmt.Println(a, e)
	x := []int{1, 2, 3}
	mutate(x)
	fmt.Println(x, grow(x), x)
	y := x[:0]
	for _, v := range x {
		if v > 0 {
			y = append(y, v)
		}
	}
	fmt.Println(x, y)
	copy(x[1:], x)
	fmt.Println(x, copy(x, []int{9}), x)
	fmt.Println(copy([]byte("hello"), "bye"))
	var n []int
	n = append(n, n...)
	fmt.Println(n == nil, len(n), append([]int(nil), []int{}...) == nil)
	m := [][]int{{1}, {2}}
	k := m[0]
	m[0] = append(m[0], 5)
	k[0] = 42
	fmt.Println(m, k)
	arr := [5]int{1, 2, 3, 4, 5}
	s := arr[1:4]
	arr2 := arr
	s[0] = 20
	fmt.Println(arr, arr2, s[:4])
	p := &arr
	for i := range p {
		p[i] *= 2
	}
	fmt.Println(arr, len(p), p[1:2])
	for i, v := range arr {
		arr[4] = 1000
		if i == 4 {
			fmt.Println(v)
		}
	}
	t := []int{1, 2, 3}
	for i, v := range t {
		t = append(t, v*10)
		t[0] = i
	}
	fmt.Println(t)
	clear(t[:2])
	fmt.Println(t, max(3, t[2]), min(1.5, 2))
	t = t[:copy(t, t[2:])]
	fmt.Println(t)
	z := []string{5: "five", 1: "one", "two"}
	fmt.Printf("%q %d\n", z, len(z))
	s3 := append(append([]int{}, 1, 2), 3)
	s3 = append(s3[:1], s3[2:]...)
	fmt.Println(s3, s3[:3])
}

// Output:
// [0 0 0] [0 0] [0 0 8] [0 0 8] 3 5 5
// [0 0 0] [0 0 100]
// [-1 2 3] [-1 2 3 99] [-1 2 3]
// [2 3 3] [2 3]
// [9 2 3] 1 [9 2 3]
// 3
// true 0 true
// [[1 5] [2]] [42]
// [1 20 3 4 5] [1 2 3 4 5] [20 3 4 5]
// [2 40 6 8 10] 5 [40]
// 10
// [2 2 3 10 20 30]
// [0 0 3 10 20 30] 3 1.5
// [3 10 20 30]
// ["" "one" "two" "" "" "five"] 6
// [1 3] [1 3 3]
