package main

import (
	"fmt"
	"strings"
)

func main() {
	text := "The quick brown fox jumps over the lazy dog and runs far away from the very slow turtle"
	for _, w := range []int{10, 25} {
		line := ""
		for word := range strings.FieldsSeq(text) {
			if line != "" && len(line)+1+len(word) > w {
				fmt.Printf("%-*s|\n", w, line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += word
		}
		fmt.Printf("%*s|\n", w, line)
	}
}

// Output:
// The quick |
// brown fox |
// jumps over|
// the lazy  |
// dog and   |
// runs far  |
// away from |
// the very  |
// slow      |
//     turtle|
// The quick brown fox jumps|
// over the lazy dog and    |
// runs far away from the   |
//          very slow turtle|
