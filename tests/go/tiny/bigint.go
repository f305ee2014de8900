package main

import (
	"fmt"
	"strings"
)

func add(a, b string) string {
	if len(a) < len(b) {
		a, b = b, a
	}
	b = strings.Repeat("0", len(a)-len(b)) + b
	out := make([]byte, len(a)+1)
	c := byte(0)
	for i := len(a) - 1; i >= 0; i-- {
		s := a[i] - '0' + b[i] - '0' + c
		out[i+1] = '0' + s%10
		c = s / 10
	}
	out[0] = '0' + c
	return strings.TrimLeft(string(out), "0")
}
func mul(a, b string) string {
	d := make([]int, len(a)+len(b))
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			s := int(a[i]-'0')*int(b[j]-'0') + d[i+j+1]
			d[i+j+1] = s % 10
			d[i+j] += s / 10
		}
	}
	var sb strings.Builder
	for _, x := range d {
		sb.WriteByte('0' + byte(x))
	}
	return strings.TrimLeft(sb.String(), "0")
}

func main() {
	f := "1"
	for i := 2; i <= 30; i++ {
		f = mul(f, fmt.Sprint(i))
	}
	fmt.Println(f, add("999999999999999999999", "1"))
	p := "1"
	for range 100 {
		p = add(p, p)
	}
	fmt.Println(p, len(p))
}

// Output:
// 265252859812191058636308480000000 1000000000000000000000
// 1267650600228229401496703205376 31
