package main

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

func main() {
	s := "naïve café 日本 🎉"
	fmt.Println(len(s), utf8.RuneCountInString(s), strings.ToUpper(s), strings.Title("ça va"))
	count := map[int]int{}
	for _, r := range s {
		count[utf8.RuneLen(r)]++
	}
	fmt.Println(count)
	bs := []byte(s)
	bs = bytes.ReplaceAll(bs, []byte("é"), []byte("e"))
	fmt.Println(string(bs), len(bs), utf8.Valid(bs), utf8.Valid(bs[:3]))
	fmt.Printf("%x|% x|%X|%q|%+q\n", "é", "é", []byte("é"), "é\n", "é")
	fmt.Println(s[2:4], s[3], string(s[3]), strings.IndexRune(s, 'ï'), strings.Index(s, "日"))
	rs := []rune(s)
	fmt.Println(string(rs[len(rs)-1]), len(string(rs[:3])), string(rs[6:10]))
	bad := "a\xffb\xc3"
	for i, r := range bad {
		fmt.Print(i, ":", r, " ")
	}
	fmt.Println(len([]rune(bad)), strings.ToValidUTF8(bad, "?"), []byte(string([]rune(bad))))
	fmt.Println("a"+string(rune(0x10FFFF+1))+string(rune(-1)), strings.Map(func(r rune) rune {
		if r > 127 {
			return '_'
		}
		return r
	}, s))
	var sb strings.Builder
	for i := 'a'; i <= 'e'; i += 2 {
		sb.WriteRune(i)
	}
	fmt.Println(sb.String(), 'a' < 'b', "Z" < "a", string([]byte{0x48, 105}))
}

// Output:
// 24 15 NAÏVE CAFÉ 日本 🎉 Ça Va
// map[1:10 2:2 3:2 4:1]
// naïve cafe 日本 🎉 23 true false
// c3a9|c3 a9|C3A9|"é\n"|"\u00e9"
// ï 175 ¯ 2 13
// 🎉 4 café
// 0:97 1:65533 2:98 3:65533 4 a?b? [97 239 191 189 98 239 191 189]
// a�� na_ve caf_ __ _
// ace true true Hi
