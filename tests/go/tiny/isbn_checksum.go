package main

import (
	"fmt"
	"strings"
	"unicode"
)

func main() {
	for _, s := range []string{"978-3-16-148410-0", "978-0-306-40615-7", "123"} {
		digits := strings.Map(func(r rune) rune {
			if unicode.IsDigit(r) {
				return r
			}
			return -1
		}, s)
		sum := 0
		for i, c := range digits {
			sum += int(c-'0') * (1 + i%2*2)
		}
		fmt.Println(digits, len(digits) == 13 && sum%10 == 0)
	}
}

// Output:
// 9783161484100 true
// 9780306406157 true
// 123 false
