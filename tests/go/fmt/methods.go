package main

import (
	"errors"
	"fmt"
	"io"
)

type temp float64

func (t temp) String() string { return fmt.Sprintf("%.1f°C", float64(t)) }

type ptr struct{ n int }

func (p *ptr) String() string { return fmt.Sprintf("ptr(%d)", p.n) }

type gs struct{ a int }

func (g gs) GoString() string { return "gs!" }

type both struct{}

func (both) Error() string  { return "as error" }
func (both) String() string { return "as string" }

type form struct{}

func (form) Format(s fmt.State, verb rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t %t%t%t%t%t>", verb, w, wok, p, pok, s.Flag('+'), s.Flag('-'), s.Flag('#'), s.Flag('0'), s.Flag(' '))
	io.WriteString(s, fmt.FormatString(s, verb))
}

type panics struct{ p *int }

func (p panics) String() string { return fmt.Sprint(*p.p) }

type panics2 struct{}

func (panics2) Error() string { panic("inside") }

type list []temp

type wrap struct {
	T    temp
	P    *ptr
	E    error
	priv temp
}

func main() {
	fmt.Println(temp(21.55), []temp{1, 2}, map[string]temp{"x": 3}, &ptr{4}, ptr{5}, []*ptr{{6}}[0])
	fmt.Printf("%v %s %d %.2f %q %x %10v| %-10v|\n", temp(1), temp(2), temp(3), temp(4), temp(5), temp(6), temp(7), temp(8))
	fmt.Printf("%#v %v %+v\n", gs{1}, gs{2}, gs{3})
	fmt.Printf("%v %s %d\n", both{}, both{}, both{})
	fmt.Printf("%v|%+d|%-8.3x|% 05s|%#q\n", form{}, form{}, form{}, form{}, form{})
	fmt.Println(form{}, []form{{}})
	fmt.Println(panics2{})
	var np *ptr
	fmt.Printf("%v\n", np)
	fmt.Printf("%v\n", panics{})
	fmt.Println(list{1, 2})
	w := wrap{1, &ptr{2}, errors.New("e"), 3}
	fmt.Printf("%v %+v\n", w.T, w.E)
	fmt.Printf("%v\n", wrap{T: 9})
	fmt.Printf("%+v\n", struct {
		E error
		S fmt.Stringer
	}{both{}, temp(2)})
	var s fmt.Stringer = temp(3)
	var e error = both{}
	fmt.Printf("%v %v %T %T\n", s, e, s, e)
	fmt.Printf("%v %s\n", any(temp(1)), []any{temp(2), both{}})
}

// Output:
// 21.6°C [1.0°C 2.0°C] map[x:3.0°C] ptr(4) {5} ptr(6)
// 1.0°C 2.0°C %!d(main.temp=3) 4.00 "5.0°C" 362e30c2b043      7.0°C| 8.0°C     |
// gs! {2} {a:3}
// as error as error {}
// <v 0 false 0 false falsefalsefalsefalsefalse>%v|<d 0 false 0 false truefalsefalsefalsefalse>%+d|<x 8 true 3 true falsetruefalsefalsefalse>%-8.3x|<s 5 true 0 false falsefalsefalsetruetrue>% 05s|<q 0 false 0 false falsefalsetruefalsefalse>%#q
// <v 0 false 0 false falsefalsefalsefalsefalse>%v [<v 0 false 0 false falsefalsefalsefalsefalse>%v]
// %!v(PANIC=Error method: inside)
// <nil>
// %!v(PANIC=String method: runtime error: invalid memory address or nil pointer dereference)
// [1.0°C 2.0°C]
// 1.0°C e
// {9.0°C <nil> <nil> 0}
// {E:as error S:2.0°C}
// 3.0°C as error main.temp main.both
// 1.0°C [2.0°C as error]
