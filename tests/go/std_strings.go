package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

func main() {
	fmt.Println(strings.Index("chicken", "ken"), strings.Index("x", "yy"), strings.LastIndex("go gopher", "go"), strings.IndexByte("abc", 'c'), strings.IndexRune("chicken", 'k'), strings.IndexAny("golang", "gy"), strings.LastIndexAny("golang", "gy"))
	fmt.Printf("%q %q %q %q\n", strings.Split("a,b,c", ","), strings.Split("abc", ""), strings.SplitN("a,b,c", ",", 2), strings.SplitAfter("a,b", ","))
	fmt.Printf("%q %q %q\n", strings.Split("", ","), strings.Fields("  foo bar  baz "), strings.FieldsFunc("a1b2c", unicode.IsDigit))
	fmt.Println(strings.Join([]string{"a", "b"}, "-"), strings.Repeat("ab", 3), strings.Replace("oink oink", "k", "ky", 1), strings.ReplaceAll("oink oink", "oink", "moo"))
	fmt.Println(strings.ToUpper("héllo"), strings.ToLower("HÉLLO"), strings.Title("hello wOrld it's"), strings.TrimSpace("  x \n"), strings.Trim("xxhixx", "x"), strings.TrimLeft("xxhi", "x"), strings.TrimRight("hixx", "x"), strings.TrimPrefix("prefix-a", "prefix-"), strings.TrimSuffix("a.go", ".go"))
	fmt.Println(strings.Contains("seafood", "foo"), strings.ContainsRune("abc", 'b'), strings.ContainsAny("abc", "xyz"), strings.HasPrefix("go", "g"), strings.HasSuffix("go", "o"), strings.Count("cheese", "e"), strings.EqualFold("Go", "GO"), strings.Compare("a", "b"))
	b, a, ok := strings.Cut("k=v", "=")
	fmt.Println(b, a, ok)
	fmt.Println(strings.Map(func(r rune) rune {
		if r == 'a' {
			return 'A'
		}
		if r == 'x' {
			return -1
		}
		return r
	}, "banxana"))
	fmt.Println(strings.TrimFunc("123abc456", unicode.IsDigit), strings.IndexFunc("abc1", unicode.IsDigit), strings.LastIndexFunc("1ab2c", unicode.IsDigit))
	var sb strings.Builder
	for i := 3; i >= 1; i-- {
		fmt.Fprintf(&sb, "%d...", i)
	}
	sb.WriteString("ignition")
	sb.WriteByte('!')
	sb.WriteRune('é')
	fmt.Println(sb.String(), sb.Len())
	fmt.Println(strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace("<b>x</b>"))
	r := strings.NewReader("hello")
	data, _ := io.ReadAll(r)
	fmt.Println(string(data))
	for p := range strings.SplitSeq("x y z", " ") {
		fmt.Print(p, ";")
	}
	fmt.Println()
	for l := range strings.Lines("one\ntwo\nthree") {
		fmt.Printf("%q ", l)
	}
	fmt.Println()
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(255, 16), strconv.FormatInt(-5, 2), strconv.Quote("hi\n\"x\""), strconv.FormatFloat(3.14, 'f', -1, 64), strconv.FormatFloat(3.0, 'e', 3, 64), strconv.FormatBool(true))
	for _, s := range []string{"12", "-7", "abc", "", "99999999999999999999", "1_000", "+5", "0x1f"} {
		n, err := strconv.Atoi(s)
		fmt.Println(n, err)
	}
	n, err := strconv.ParseInt("0x1f", 0, 64)
	fmt.Println(n, err)
	n, err = strconv.ParseInt("300", 10, 8)
	fmt.Println(n, err)
	n, err = strconv.ParseInt("-300", 10, 8)
	fmt.Println(n, err)
	u, err := strconv.ParseUint("-1", 10, 64)
	fmt.Println(u, err)
	f, err := strconv.ParseFloat("1e400", 64)
	fmt.Println(f, err)
	f, err = strconv.ParseFloat("3.25", 64)
	fmt.Println(f, err)
	f, err = strconv.ParseFloat("x", 64)
	fmt.Println(f, err)
	bb, err := strconv.ParseBool("maybe")
	fmt.Println(bb, err)
	if ne, ok := err.(*strconv.NumError); ok {
		fmt.Println(ne.Func, ne.Num, ne.Err == strconv.ErrSyntax)
	}
	s, err := strconv.Unquote(`"a\tb"`)
	fmt.Printf("%q %v\n", s, err)
	fmt.Println(string(strconv.AppendInt([]byte("n="), 5, 10)))
	fmt.Println(utf8.RuneCountInString("héllo"), utf8.RuneLen('é'), utf8.ValidString("a\xff"))
	rr, size := utf8.DecodeRuneInString("é")
	fmt.Println(rr, size, string(rr))
	for i, c := range "aé\xffz" {
		fmt.Print(i, ":", c, " ")
	}
	fmt.Println()
	fmt.Println(unicode.IsUpper('A'), unicode.IsLetter('é'), unicode.IsSpace('\t'), unicode.IsPunct('!'), unicode.IsPunct('+'), unicode.IsSymbol('+'), string(unicode.ToUpper('é')), unicode.IsDigit('٣'))
}

// Output:
// 4 -1 3 2 4 0 5
// ["a" "b" "c"] ["a" "b" "c"] ["a" "b,c"] ["a," "b"]
// [""] ["foo" "bar" "baz"] ["a" "b" "c"]
// a-b ababab oinky oink moo moo
// HÉLLO héllo Hello WOrld It'S x hi hi hi a a
// true true false true true 3 true -1
// k v true
// bAnAnA
// abc 3 3
// 3...2...1...ignition!é 23
// &lt;b&gt;x&lt;/b&gt;
// hello
// x;y;z;
// "one\n" "two\n" "three"
// -45 ff -101 "hi\n\"x\"" 3.14 3.000e+00 true
// 12 <nil>
// -7 <nil>
// 0 strconv.Atoi: parsing "abc": invalid syntax
// 0 strconv.Atoi: parsing "": invalid syntax
// 9223372036854775807 strconv.Atoi: parsing "99999999999999999999": value out of range
// 0 strconv.Atoi: parsing "1_000": invalid syntax
// 5 <nil>
// 0 strconv.Atoi: parsing "0x1f": invalid syntax
// 31 <nil>
// 127 strconv.ParseInt: parsing "300": value out of range
// -128 strconv.ParseInt: parsing "-300": value out of range
// 0 strconv.ParseUint: parsing "-1": invalid syntax
// +Inf strconv.ParseFloat: parsing "1e400": value out of range
// 3.25 <nil>
// 0 strconv.ParseFloat: parsing "x": invalid syntax
// false strconv.ParseBool: parsing "maybe": invalid syntax
// ParseBool maybe true
// "a\tb" <nil>
// n=5
// 5 2 false
// 233 2 é
// 0:97 1:233 3:65533 4:122
// true true true true false true É true
