package main

import (
	"errors"
	"fmt"
)

func main() {
	fmt.Printf("%t %v %5t| %q %d\n", true, false, true, true, true)
	fmt.Printf("%v %d %s %+v %#v %T %t\n", nil, nil, nil, nil, nil, nil, nil)
	var e error
	var m map[string]int
	var s []int
	var p *int
	var f func(int) string
	var c chan<- int
	var i any
	fmt.Printf("%v %v %v %v %v %v %v\n", e, m, s, p, f == nil, c, i)
	fmt.Printf("%#v %#v %#v %#v %#v\n", m, s, p, c, i)
	fmt.Printf("%T %T %T %T %T %T\n", m, s, p, f, c, e)
	fmt.Printf("%d %s\n", 1)
	fmt.Printf("%d\n", 1, "extra", 2.5)
	fmt.Printf("%!d %z %-\n", 1)
	fmt.Printf("%[2]d %[1]d %[3]*.[2]*[1]f|\n", 1, 2, 8)
	fmt.Printf("%[3]v %[1]v %v %[9]v %[x]v\n", "a", "b", "c")
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 42, 5, 42, 2, 3.14159)
	fmt.Printf("%*d\n", "x", 3)
	fmt.Printf("%6.2f%%|%3c|%-3c|\n", 99.5, 'x', 'y')
	fmt.Printf("%v %s\n", errors.New("oops"), fmt.Errorf("wrap: %w", errors.New("in")))
	fmt.Printf("%d %s\n", []any{1, "a", nil, 2.5}, []any{1, "a", nil, errors.New("e")})
	fmt.Printf("%v %+v %#v\n", []any{1, "a", nil, true}, []any{'x'}, []any{1, "a", nil, 2.5, []int{1}})
	fmt.Printf("%q\n", []any{"a", 'b', 1})
	fmt.Printf("%x %X\n", []string{"ab", "c"}, "hello")
	fmt.Printf("%v %v\n", [0]int{}, []string{})
	fmt.Printf("%s|%v|%d\n", [][]string{{"a"}, {"b", "c"}}, [][]int{{1}, nil}, map[string][]int{"k": {1}})
	fmt.Printf("%t|%t\n", "str", 1)
	fmt.Print("a", 1, 2, "b", "c", 3.5, nil, nil, '\n', true, false)
	fmt.Println()
	fmt.Print(1, 2, "\n")
	fmt.Println("x", 1, nil, []byte("hi"), [2]string{"p", "q"}, struct{}{}, &struct{ A int }{1})
	fmt.Println(fmt.Sprint(), fmt.Sprint("a", "b"), fmt.Sprint(1, 2), fmt.Sprintln("end"))
	fmt.Println(string(fmt.Append(nil, 1, "x")), string(fmt.Appendf([]byte("pre "), "%03d", 7)), string(fmt.Appendln(nil, "l")))
}

// Output:
// true false  true| %!q(bool=true) %!d(bool=true)
// <nil> %!d(<nil>) %!s(<nil>) <nil> <nil> <nil> %!t(<nil>)
// <nil> map[] [] <nil> true <nil> <nil>
// map[string]int(nil) []int(nil) (*int)(nil) (chan<- int)(nil) <nil>
// map[string]int []int *int func(int) string chan<- int <nil>
// 1 %!s(MISSING)
// 1
// %!(EXTRA string=extra, float64=2.5)%!!(int=1)d %!z(MISSING) %!
// (MISSING)2 1 %!f(int=      01)|
// c a b %!v(BADINDEX) %!v(BADINDEX)
//    42|42   |3.14
// %!(BADWIDTH)3
//  99.50%|  x|y  |
// oops wrap: in
// [1 %!d(string=a) <nil> %!d(float64=2.5)] [%!s(int=1) a <nil> e]
// [1 a <nil> true] [120] []interface {}{1, "a", interface {}(nil), 2.5, []int{1}}
// ["a" 'b' '\x01']
// [6162 63] 68656C6C6F
// [] []
// [[a] [b c]]|[[1] []]|map[%!d(string=k):[1]]
// %!t(string=str)|%!t(int=1)
// a1 2bc3.5 <nil> <nil> 10 true false
// 1 2
// x 1 <nil> [104 105] [p q] {} &{1}
//  ab 1 2 end
//
// 1x pre 007 l
//
