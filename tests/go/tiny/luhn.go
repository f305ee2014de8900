package main

import (
	"fmt"
)

func luhn(s string) bool {
	sum, n := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		c := s[i]
		if c == ' ' {
			continue
		}
		if c < '0' || c > '9' {
			return false
		}
		d := int(c - '0')
		if n%2 == 1 {
			if d *= 2; d > 9 {
				d -= 9
			}
		}
		sum += d
		n++
	}
	return n > 1 && sum%10 == 0
}

func main() {
	for _, s := range []string{"4539 1488 0343 6467", "8273 1232 7352 0569", "0", "x1"} {
		fmt.Println(s, luhn(s))
	}
}

// Output:
// 4539 1488 0343 6467 true
// 8273 1232 7352 0569 false
// 0 false
// x1 false
