package main

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

func main() {
	for _, r := range []rune{'a', 'Z', '5', ' ', '\n', '.', '$', 'é', 'ß', '世', 'Ω', 'я', '٣', '€', '_', 0x7f, 0x200b} {
		fmt.Printf("%U L%t U%t l%t D%t N%t S%t P%t Y%t C%t pr%t %q %q\n", r, unicode.IsLetter(r), unicode.IsUpper(r), unicode.IsLower(r), unicode.IsDigit(r), unicode.IsNumber(r), unicode.IsSpace(r), unicode.IsPunct(r), unicode.IsSymbol(r), unicode.IsControl(r), unicode.IsPrint(r), unicode.ToUpper(r), unicode.ToLower(r))
	}
	fmt.Println(unicode.Is(unicode.Han, '世'), unicode.Is(unicode.Latin, 'é'), unicode.In('ж', unicode.Cyrillic, unicode.Greek))
	s := "aé世😀\xff"
	fmt.Println(len(s), utf8.RuneCountInString(s), utf8.ValidString(s), utf8.ValidString("ok"))
	for len(s) > 0 {
		r, n := utf8.DecodeRuneInString(s)
		fmt.Printf("%q %d ", r, n)
		s = s[n:]
	}
	fmt.Println()
	for i, r := range "x\xc3y\xe4\xb8z" {
		fmt.Print(i, ":", string(r), " ")
	}
	fmt.Println()
	buf := make([]byte, 4)
	n := utf8.EncodeRune(buf, '€')
	fmt.Println(buf[:n], utf8.RuneLen('😀'), utf8.RuneLen(-1), utf8.ValidRune(0xD800), utf8.RuneError)
	fmt.Println(utf8.FullRune(buf[:2]), utf8.RuneStart(buf[1]), utf8.AppendRune(nil, 'é'))
	r, n := utf8.DecodeLastRuneInString("日本")
	fmt.Println(string(r), n, []rune("日本"), []byte("é"), string([]rune{72, 105}), string(rune(0x1F600)))
}

// Output:
// U+0061 Ltrue Ufalse ltrue Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'A' 'a'
// U+005A Ltrue Utrue lfalse Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'Z' 'z'
// U+0035 Lfalse Ufalse lfalse Dtrue Ntrue Sfalse Pfalse Yfalse Cfalse prtrue '5' '5'
// U+0020 Lfalse Ufalse lfalse Dfalse Nfalse Strue Pfalse Yfalse Cfalse prtrue ' ' ' '
// U+000A Lfalse Ufalse lfalse Dfalse Nfalse Strue Pfalse Yfalse Ctrue prfalse '\n' '\n'
// U+002E Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Ptrue Yfalse Cfalse prtrue '.' '.'
// U+0024 Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Pfalse Ytrue Cfalse prtrue '$' '$'
// U+00E9 Ltrue Ufalse ltrue Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'É' 'é'
// U+00DF Ltrue Ufalse ltrue Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'ß' 'ß'
// U+4E16 Ltrue Ufalse lfalse Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue '世' '世'
// U+03A9 Ltrue Utrue lfalse Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'Ω' 'ω'
// U+044F Ltrue Ufalse ltrue Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prtrue 'Я' 'я'
// U+0663 Lfalse Ufalse lfalse Dtrue Ntrue Sfalse Pfalse Yfalse Cfalse prtrue '٣' '٣'
// U+20AC Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Pfalse Ytrue Cfalse prtrue '€' '€'
// U+005F Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Ptrue Yfalse Cfalse prtrue '_' '_'
// U+007F Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Pfalse Yfalse Ctrue prfalse '\x7f' '\x7f'
// U+200B Lfalse Ufalse lfalse Dfalse Nfalse Sfalse Pfalse Yfalse Cfalse prfalse '\u200b' '\u200b'
// true true true
// 11 5 false true
// 'a' 1 'é' 2 '世' 3 '😀' 4 '�' 1
// 0:x 1:� 2:y 3:� 4:� 5:z
// [226 130 172] 4 -1 false 65533
// false false [195 169]
// 本 3 [26085 26412] [195 169] Hi 😀
