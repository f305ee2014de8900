package main

import (
	"fmt"
	"strings"
)

func main() {
	var sb strings.Builder
	for i := range 1000 {
		sb.WriteString(string(rune('a' + i%26)))
	}
	s := sb.String()
	fmt.Println(len(s), s[:5], s[len(s)-3:], strings.Count(s, "abc"))
	words := make([]string, 0, 100)
	for i := 0; i < len(s); i += 10 {
		words = append(words, s[i:i+10])
	}
	joined := strings.Join(words, "")
	fmt.Println(joined == s, len(words))
	h := uint64(1469598103934665603)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	fmt.Println(h)
}

// Output:
// 1000 abcde jkl 39
// true 100
// 15025983468756864799
