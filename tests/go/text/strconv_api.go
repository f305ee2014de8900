package main

import (
	"errors"
	"fmt"
	"strconv"
)

func main() {
	show := func(v any, err error) { fmt.Println(v, "|", err) }
	for _, s := range []string{"42", "-7", "+5", "", "abc", "9223372036854775808", "1_000", " 1", "0x1f"} {
		n, err := strconv.Atoi(s)
		show(n, err)
	}
	for _, c := range []struct {
		s    string
		base int
		bits int
	}{{"ff", 16, 64}, {"0xff", 0, 64}, {"0b101", 0, 8}, {"0o17", 0, 64}, {"300", 10, 8}, {"-129", 10, 8}, {"zz", 36, 64}, {"1_000", 0, 64}, {"12", 1, 64}, {"8", 8, 64}} {
		n, err := strconv.ParseInt(c.s, c.base, c.bits)
		show(n, err)
		u, err := strconv.ParseUint(c.s, c.base, c.bits)
		show(u, err)
	}
	for _, s := range []string{"3.25", "1e10", "-.5", "inf", "NaN", "1e400", "0x1p-2", "1.2.3", "", "1e"} {
		f, err := strconv.ParseFloat(s, 64)
		show(f, err)
	}
	for _, s := range []string{"true", "T", "0", "yes"} {
		b, err := strconv.ParseBool(s)
		show(b, err)
	}
	fmt.Println(strconv.Itoa(-45), strconv.FormatInt(-255, 16), strconv.FormatUint(1<<63, 2), strconv.FormatInt(35, 36), strconv.FormatBool(true))
	fmt.Println(strconv.FormatFloat(3.14159, 'f', 2, 64), strconv.FormatFloat(1e21, 'g', -1, 64), strconv.FormatFloat(0.1, 'e', 3, 32), strconv.FormatFloat(float64(float32(0.1)), 'f', -1, 32), strconv.FormatFloat(100, 'G', 3, 64))
	fmt.Println(strconv.Quote("hi\n\"x\" é \x01"), strconv.QuoteToASCII("é世"), strconv.QuoteRune('☺'), strconv.QuoteRuneToASCII('☺'))
	for _, s := range []string{`"a\tb"`, "`raw`", `'x'`, `"bad`, `plain`, `"\u00e9"`} {
		u, err := strconv.Unquote(s)
		show(u, err)
	}
	b := strconv.AppendInt([]byte("n="), 7, 10)
	b = strconv.AppendBool(append(b, ' '), false)
	b = strconv.AppendQuote(append(b, ' '), "q")
	fmt.Println(string(strconv.AppendFloat(append(b, ' '), 2.5, 'f', 1, 64)))
	_, err := strconv.Atoi("x1")
	var ne *strconv.NumError
	fmt.Println(errors.As(err, &ne), ne.Func, ne.Num, ne.Err, errors.Is(err, strconv.ErrSyntax))
}

// Output:
// 42 | <nil>
// -7 | <nil>
// 5 | <nil>
// 0 | strconv.Atoi: parsing "": invalid syntax
// 0 | strconv.Atoi: parsing "abc": invalid syntax
// 9223372036854775807 | strconv.Atoi: parsing "9223372036854775808": value out of range
// 0 | strconv.Atoi: parsing "1_000": invalid syntax
// 0 | strconv.Atoi: parsing " 1": invalid syntax
// 0 | strconv.Atoi: parsing "0x1f": invalid syntax
// 255 | <nil>
// 255 | <nil>
// 255 | <nil>
// 255 | <nil>
// 5 | <nil>
// 5 | <nil>
// 15 | <nil>
// 15 | <nil>
// 127 | strconv.ParseInt: parsing "300": value out of range
// 255 | strconv.ParseUint: parsing "300": value out of range
// -128 | strconv.ParseInt: parsing "-129": value out of range
// 0 | strconv.ParseUint: parsing "-129": invalid syntax
// 1295 | <nil>
// 1295 | <nil>
// 1000 | <nil>
// 1000 | <nil>
// 0 | strconv.ParseInt: parsing "12": invalid base 1
// 0 | strconv.ParseUint: parsing "12": invalid base 1
// 0 | strconv.ParseInt: parsing "8": invalid syntax
// 0 | strconv.ParseUint: parsing "8": invalid syntax
// 3.25 | <nil>
// 1e+10 | <nil>
// -0.5 | <nil>
// +Inf | <nil>
// NaN | <nil>
// +Inf | strconv.ParseFloat: parsing "1e400": value out of range
// 0.25 | <nil>
// 0 | strconv.ParseFloat: parsing "1.2.3": invalid syntax
// 0 | strconv.ParseFloat: parsing "": invalid syntax
// 0 | strconv.ParseFloat: parsing "1e": invalid syntax
// true | <nil>
// true | <nil>
// false | <nil>
// false | strconv.ParseBool: parsing "yes": invalid syntax
// -45 -ff 1000000000000000000000000000000000000000000000000000000000000000 z true
// 3.14 1e+21 1.000e-01 0.1 100
// "hi\n\"x\" é \x01" "\u00e9\u4e16" '☺' '\u263a'
// a	b | <nil>
// raw | <nil>
// x | <nil>
//  | invalid syntax
//  | invalid syntax
// é | <nil>
// n=7 false "q" 2.5
// true Atoi x1 invalid syntax true
