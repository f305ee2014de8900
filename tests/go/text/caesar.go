package main

import (
	"fmt"
	"strings"
	"unicode"
)

func shift(n int) func(rune) rune {
	return func(r rune) rune {
		switch {
		case unicode.IsLower(r) && r < 128:
			return 'a' + (r-'a'+rune(n)+26)%26
		case 'A' <= r && r <= 'Z':
			return 'A' + (r-'A'+rune(n)+26)%26
		case r == '!':
			return -1
		}
		return r
	}
}

func main() {
	s := "Hello, Wörld! xyz"
	e := strings.Map(shift(3), s)
	fmt.Println(e)
	fmt.Println(strings.Map(shift(-3), e))
}

// Output:
// Khoor, Zöuog abc
// Hello, Wörld xyz
