package main

import "fmt"

func match(pattern, text string) bool {
	if pattern != "" && pattern[0] == '^' {
		return here(pattern[1:], text)
	}
	for {
		if here(pattern, text) {
			return true
		}
		if text == "" {
			return false
		}
		text = text[1:]
	}
}

func here(p, t string) bool {
	switch {
	case p == "":
		return true
	case p == "$":
		return t == ""
	case len(p) > 1 && p[1] == '*':
		return star(p[0], p[2:], t)
	case len(p) > 1 && p[1] == '?':
		return t != "" && (p[0] == '.' || p[0] == t[0]) && here(p[2:], t[1:]) || here(p[2:], t)
	case t != "" && (p[0] == '.' || p[0] == t[0]):
		return here(p[1:], t[1:])
	}
	return false
}

func star(c byte, p, t string) bool {
	for {
		if here(p, t) {
			return true
		}
		if t == "" || t[0] != c && c != '.' {
			return false
		}
		t = t[1:]
	}
}

func main() {
	for _, c := range [][2]string{{"a.c", "xabcx"}, {"^a*b$", "aaab"}, {"^a*b$", "aaabc"}, {"colou?r", "my color"}, {".*z", "abc"}, {"", ""}, {"^$", "x"}, {"x*", ""}} {
		fmt.Printf("%-8q %-10q %v\n", c[0], c[1], match(c[0], c[1]))
	}
}

// Output:
// "a.c"    "xabcx"    true
// "^a*b$"  "aaab"     true
// "^a*b$"  "aaabc"    false
// "colou?r" "my color" true
// ".*z"    "abc"      false
// ""       ""         true
// "^$"     "x"        false
// "x*"     ""         true
