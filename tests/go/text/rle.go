package main

import (
	"fmt"
	"strconv"
	"strings"
)

func encode(s string) string {
	var b strings.Builder
	rs := []rune(s)
	for i := 0; i < len(rs); {
		j := i
		for j < len(rs) && rs[j] == rs[i] {
			j++
		}
		if j-i > 1 {
			b.WriteString(strconv.Itoa(j - i))
		}
		b.WriteRune(rs[i])
		i = j
	}
	return b.String()
}

func decode(s string) string {
	var b strings.Builder
	n := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			n = n*10 + int(r-'0')
			continue
		}
		b.WriteString(strings.Repeat(string(r), max(n, 1)))
		n = 0
	}
	return b.String()
}

func main() {
	for _, s := range []string{"WWWWBWWW", "abc", "", "ééé!", strings.Repeat("z", 12)} {
		e := encode(s)
		fmt.Println(e, decode(e) == s)
	}
}

// Output:
// 4WB3W true
// abc true
//  true
// 3é! true
// 12z true
