package main

import (
	"fmt"
)

const abc = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

func enc(s string) string {
	var out []byte
	for i := 0; i < len(s); i += 3 {
		var n uint32
		k := 0
		for j := range 3 {
			n <<= 8
			if i+j < len(s) {
				n |= uint32(s[i+j])
				k++
			}
		}
		for j := range 4 {
			if j <= k {
				out = append(out, abc[n>>(18-6*j)&63])
			} else {
				out = append(out, '=')
			}
		}
	}
	return string(out)
}

func main() {
	for _, s := range []string{"", "M", "Ma", "Man", "hello, world", "é"} {
		fmt.Printf("%q %s\n", s, enc(s))
	}
}

// Output:
// ""
// "M" TQ==
// "Ma" TWE=
// "Man" TWFu
// "hello, world" aGVsbG8sIHdvcmxk
// "é" w6k=
