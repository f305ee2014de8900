package main

import "fmt"

type P [3]byte

func try(f func()) {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println(r)
		}
	}()
	f()
}
func main() {
	b := []byte("hello")
	a := [4]byte(b)
	a[0] = 'J'
	u := [2]byte(b[1:])
	p := &u
	p[0] = 'E'
	fmt.Println(a, string(b), *p, P(b), len(p))
	s := []string{"a", "b", "c"}
	q := (*[2]string)(s)
	q[1] = "z"
	fmt.Println(s, *q, [3]string(s), (*[0]int)(nil) == nil)
	try(func() { _ = [6]byte(b) })
	try(func() { _ = (*[4]string)(s) })
	for i, c := range [3]byte(b) {
		fmt.Print(i, c, " ")
	}
	fmt.Println(string(p[:]), [2]byte(p[:]) == *p)
}

// Output:
// [74 101 108 108] hello [69 108] [104 101 108] 2
// [a z c] [a z] [a z c] true
// runtime error: cannot convert slice with length 5 to array or pointer to array with length 6
// runtime error: cannot convert slice with length 3 to array or pointer to array with length 4
// 0 104 1 101 2 108 El true
