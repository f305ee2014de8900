package main

import (
	"fmt"
	"strings"
	"unicode"
)

func isPalindrome(s string) bool {
	var rs []rune
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			rs = append(rs, unicode.ToLower(r))
		}
	}
	for i, j := 0, len(rs)-1; i < j; i, j = i+1, j-1 {
		if rs[i] != rs[j] {
			return false
		}
	}
	return true
}

func reverse(s string) string {
	r := []rune(s)
	for i, j := 0, len(r)-1; i < j; i, j = i+1, j-1 {
		r[i], r[j] = r[j], r[i]
	}
	return string(r)
}

func main() {
	for _, s := range []string{"", "A man, a plan, a canal: Panama", "été", "hello", "Was it a car or a cat I saw?", "日本日"} {
		fmt.Printf("%-35q %v %q\n", s, isPalindrome(s), reverse(s))
	}
	fmt.Println(strings.EqualFold("Straße", "STRASSE"), strings.EqualFold("Go", "GO"), strings.EqualFold("é", "É"))
}

// Output:
// ""                                  true ""
// "A man, a plan, a canal: Panama"    true "amanaP :lanac a ,nalp a ,nam A"
// "été"                               true "été"
// "hello"                             false "olleh"
// "Was it a car or a cat I saw?"      true "?was I tac a ro rac a ti saW"
// "日本日"                               true "日本日"
// false true true
