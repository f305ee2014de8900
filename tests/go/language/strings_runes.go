package main

import "fmt"

func main() {
	s := "Hé, 世界!"
	for i, r := range s {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println(len(s), len([]rune(s)))
	b := []byte(s)
	b[0] = 'h'
	fmt.Println(string(b), s, s[1], s[1:3], s[len(s)-1:])
	t := s + "\t" + `raw\n` + "\u00e9\x41\101"
	fmt.Printf("%q\n", t)
	fmt.Println("a" < "b", "Z" < "a", "abc" < "abd", "" < "a", "é" > "z")
	var r rune = '世'
	fmt.Println(r, string(r), '\'', "\"", '\n', '\x00')
	str := ""
	for i := range 5 {
		str += string(rune('a' + i))
		str = str + "-"
	}
	fmt.Println(str, str[:len(str)-1])
	x := []rune("abc")
	x[1] = 'ß'
	fmt.Println(string(x), string([]byte{0xff, 'a'}) == "\xffa", []byte("é"))
	switch {
	case s > "H" && s[0] == 'H':
		fmt.Println("H")
	}
	type myStr string
	ms := myStr("x") + "y"
	fmt.Println(ms, string(ms)+"z", len(ms), []byte(ms))
	m := `multi
line`
	fmt.Println(m, len(m))
	defer func() { fmt.Println(recover()) }()
	k := 20
	fmt.Println(s[k])
}

// Output:
// 0:H 1:é 3:, 4:  5:世 8:界 11:! 12 7
// hé, 世界! Hé, 世界! 195 é !
// "Hé, 世界!\traw\\néAA"
// true true true true true
// 19990 世 39 " 10 0
// a-b-c-d-e- a-b-c-d-e
// aßc true [195 169]
// H
// xy xyz 2 [120 121]
// multi
// line 10
// runtime error: index out of range [20] with length 12
