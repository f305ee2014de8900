package main

import "fmt"

func balanced(s string) (bool, int) {
	pairs := map[rune]rune{')': '(', ']': '[', '}': '{'}
	var st []rune
	for i, r := range s {
		switch r {
		case '(', '[', '{':
			st = append(st, r)
		case ')', ']', '}':
			if len(st) == 0 || st[len(st)-1] != pairs[r] {
				return false, i
			}
			st = st[:len(st)-1]
		}
	}
	return len(st) == 0, len(s)
}

func generate(n int) (out []string) {
	var rec func(s string, open, close int)
	rec = func(s string, open, close int) {
		if len(s) == 2*n {
			out = append(out, s)
			return
		}
		if open < n {
			rec(s+"(", open+1, close)
		}
		if close < open {
			rec(s+")", open, close+1)
		}
	}
	rec("", 0, 0)
	return
}

func main() {
	for _, s := range []string{"", "([]{})", "(]", "((", "é)"} {
		fmt.Println(balanced(s))
	}
	fmt.Println(generate(3))
}

// Output:
// true 0
// true 6
// false 1
// false 2
// false 2
// [((())) (()()) (())() ()(()) ()()()]
