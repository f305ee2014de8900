package main

import (
	"fmt"
	"strings"
)

func main() {
	counts := map[rune]int{}
	for _, r := range strings.ToLower("Programming In Go Is Enjoyable") {
		if strings.ContainsRune("aeiou", r) {
			counts[r]++
		}
	}
	for _, v := range "aeiou" {
		fmt.Printf("%c=%d ", v, counts[v])
	}
	fmt.Println(len(counts))
}

// Output:
// a=2 e=2 i=3 o=3 u=0 4
