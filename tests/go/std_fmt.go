package main

import (
	"errors"
	"fmt"
	"os"
	"time"
)

type point struct{ X, Y int }
type named string
type color int

func (c color) String() string { return "color-" + string(rune('a'+int(c))) }

type bad struct{}

func (bad) String() string { panic("boom") }

type nilable struct{ n int }

func (p *nilable) String() string { return fmt.Sprint("n=", p.n) }

type myErr struct{ code int }

func (e *myErr) Error() string { return fmt.Sprintf("code %d", e.code) }

type inner struct {
	A int
	b string
	C []string
}
type outer struct {
	inner
	P  *inner
	M  map[string]int
	F  func()
	E  error
	I  any
	c  color
	Co color
	D  time.Duration
}

type fm struct{}

func (fm) Format(s fmt.State, v rune) {
	w, wok := s.Width()
	p, pok := s.Precision()
	fmt.Fprintf(s, "<%c %d %t %d %t %t%t>", v, w, wok, p, pok, s.Flag('+'), s.Flag('#'))
}

type gs struct{ a int }

func (gs) GoString() string { return "gs!" }

func main() {
	fmt.Println(1, "a", 2, 3, "b", "c", 4.5, true, nil, 'x', []byte("hi"))
	fmt.Print(1, "a", 2, 3, "b", "c", 4.5, true, nil, "\n")
	fmt.Printf("%v %+v %#v %T\n", point{1, 2}, point{1, 2}, point{1, 2}, point{1, 2})
	fmt.Printf("%v %+v %T\n", &point{1, 2}, &point{1, 2}, &point{1, 2})
	fmt.Printf("%#v\n", &point{1, 2})
	fmt.Println(color(2), []color{0, 1}, map[color]color{1: 2, 0: 1}, struct{ C color }{2}, &[]color{1})
	fmt.Printf("%d %v %s %x %q %#v\n", color(2), color(2), color(2), color(2), color(2), color(2))
	fmt.Println(bad{}, []any{bad{}, 1})
	var np *nilable
	fmt.Println(np, &nilable{3})
	var e error = &myErr{7}
	fmt.Println(e, []error{e, nil}, &myErr{8})
	fmt.Printf("%v %s %q %x %d\n", e, e, e, e, e)
	o := outer{inner: inner{1, "two", []string{"x", "y"}}, M: map[string]int{"z": 1, "a": 2}, E: e, I: 5, c: 1, Co: 1, D: time.Second}
	fmt.Printf("%v\n%+v\n", o, o)
	fmt.Printf("%#v\n", o.inner)
	fmt.Printf("%d %5d|%-5d|%05d|%+d|% d|%x|%X|%o|%b|%#x|%#o|%#b|%O|%c|%q|%U|%#U\n", 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 42, 0x1F600)
	fmt.Printf("%d %x %v %08b %3c|%-3c|\n", -42, -42, int8(-5), -5, 'x', 'y')
	fmt.Printf("%f %.2f %8.3f|%-8.2f|%08.3f|%+.1e|%g|%G|%e|%6.2f%%\n", 3.14159, 3.14159, 3.14159, 3.14159, -3.14159, 12345.678, 1e21, 1e-7, 1.5, 99.5)
	fmt.Println(1e6, 1e5, 123456789.0, 1e20, 1e21, 1e-4, 1e-5, float32(0.1), 0.1, 100.0, float32(16777216.0), 2.5e10)
	fmt.Printf("%s|%10s|%-10s|%.2s|%q|%x|%X|% x|%#x|%+q|%#q\n", "héllo", "héllo", "héllo", "héllo", "hé\"llo\n", "hello", "hello", "hello", "hello", "héllo", "raw")
	fmt.Printf("%t %v %5t|%p\n", true, false, true, nil)
	fmt.Printf("%d %s\n", "hi", 5)
	fmt.Printf("%d\n")
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2, "x")
	fmt.Printf("%!\n")
	fmt.Printf("%z %-+5z\n", 1, "a")
	fmt.Printf("%[2]d %[1]d %d\n", 1, 2)
	fmt.Printf("%[3]d %[5]d\n", 1, 2, 3)
	fmt.Printf("%*d|%-*d|%.*f\n", 5, 1, 5, 2, 2, 3.14159)
	fmt.Printf("100%\n")
	fmt.Printf("%v %v %v %v\n", []int(nil), map[string]int(nil), (*int)(nil), error(nil))
	fmt.Printf("%#v %#v %#v %#v %#v\n", []int(nil), map[string]int(nil), (*int)(nil), "s", []any{1, "a", nil, 2.5, true})
	fmt.Printf("%#v %#v %#v %#v\n", []string{"a"}, map[string]bool{"b": true, "a": false}, [2]int{1, 2}, struct {
		A int
		B string
	}{1, "x"})
	fmt.Printf("%#v %#v %#v %#v %#v\n", uint8(3), []byte{1, 2}, 1.0, 1e9, 'x')
	fmt.Printf("%v %d %s %x %q\n", []byte("abc"), []byte("abc"), []byte("abc"), []byte("abc"), []byte("abc"))
	fmt.Printf("%v %s\n", [3]byte{1, 2, 3}, [3]byte{65, 66, 67})
	fmt.Printf("%5v|%-5v|%05v\n", []int{1, 2}, []int{1, 2}, []int{1, 2})
	fmt.Printf("%s %v %d\n", []string{"a", "b"}, []string{"a", "b"}, []string{"a"})
	fmt.Printf("%6.2f %v\n", []float64{1, 2.5}, []float64{1, 2.5})
	fmt.Printf("%T %T %T %T %T %T %T %T\n", 1, "a", 1.5, nil, []any{}, map[string][]int{}, func(int) string { return "" }, make(chan<- int))
	fmt.Printf("%T %T %T %T %T\n", e, struct{}{}, &o, errors.New("x"), [3]*int{})
	fmt.Printf("%v %+v %s|%6.2v|%+v %#v\n", fm{}, fm{}, fm{}, fm{}, []fm{{}}, fm{})
	fmt.Printf("%#v %v\n", gs{1}, gs{1})
	w1 := fmt.Errorf("wrap: %w", e)
	w2 := fmt.Errorf("two: %w and %w", e, os.ErrNotExist)
	fmt.Println(w1, w2, errors.Unwrap(w1) == e, errors.Is(w2, os.ErrNotExist), errors.Is(w1, os.ErrNotExist))
	fmt.Printf("%w\n", e)
	fmt.Println(fmt.Errorf("bad %w", 5), fmt.Errorf("none"))
	fmt.Printf("%T %T %T\n", w1, w2, fmt.Errorf("x"))
	var me *myErr
	fmt.Println(errors.As(w2, &me), me.code)
	var st fmt.Stringer
	fmt.Println(errors.As(w2, &st), st)
	fmt.Println(errors.Join(e, nil, errors.New("b")), errors.Join(nil) == nil)
	fmt.Println(fmt.Sprint("a", 1, 2, "b"), fmt.Sprintln("x", 1), fmt.Sprintf("%03d", 7))
	fmt.Fprintf(os.Stdout, "%v\n", time.Duration(1500)*time.Millisecond)
	fmt.Printf("%v %v\n", map[int]string{3: "c", 1: "a", 2: "b"}, map[float64]int{2.5: 1, -1: 2})
	fmt.Printf("%v %v\n", map[point]int{{2, 1}: 1, {1, 2}: 2}, map[[2]int]int{{2, 1}: 1, {1, 9}: 2})
	fmt.Printf("%6d|%-8v|%8v|%q\n", []int{1, 22}, true, nil, []string{"a b", "c"})
	fmt.Printf("%x %X %#x\n", []string{"ab", "c"}, "hi", []byte{1, 0xab})
	fmt.Printf("%v %v\n", struct{}{}, [0]int{})
	var ip any = 5
	fmt.Printf("%v %d\n", &ip == nil, ip)
	fmt.Printf("%t\n", 1)
	fmt.Printf("%s\n", nil)
	fmt.Printf("%.3v|%10.3v|%v\n", "abcdef", 3.14159, 'a')
	fmt.Printf("%+d %+d % d\n", 5, -5, 7)
	fmt.Printf("%08.3f|%+08d|%-08d|%x\n", 3.14159, 42, 42, 3.5)
	fmt.Printf("%3d|%3d|%3d\n", 1, 10, 1000)
	fmt.Printf("%#.3g %#v %g\n", 1.0, 100000000.0, 100000000.0)
	fmt.Printf("%v %v\n", int64(-1<<63), uint64(1<<64-1))
	fmt.Println(named("x"), []named{"y"}, fmt.Sprintf("%q", named("z")))
}

// Output:
// 1 a 2 3 b c 4.5 true <nil> 120 [104 105]
// 1a2 3bc4.5 true <nil>
// {1 2} {X:1 Y:2} main.point{X:1, Y:2} main.point
// &{1 2} &{X:1 Y:2} *main.point
// &main.point{X:1, Y:2}
// color-c [color-a color-b] map[color-a:color-b color-b:color-c] {color-c} &[color-b]
// 2 color-c color-c 636f6c6f722d63 "color-c" 2
// %!v(PANIC=String method: boom) [%!v(PANIC=String method: boom) 1]
// <nil> n=3
// code 7 [code 7 <nil>] code 8
// code 7 code 7 "code 7" 636f64652037 &{7}
// {{1 two [x y]} <nil> map[a:2 z:1] <nil> code 7 5 1 color-b 1s}
// {inner:{A:1 b:two C:[x y]} P:<nil> M:map[a:2 z:1] F:<nil> E:code 7 I:5 c:1 Co:color-b D:1s}
// main.inner{A:1, b:"two", C:[]string{"x", "y"}}
// 42    42|42   |00042|+42| 42|2a|2A|52|101010|0x2a|052|0b101010|0o52|*|'*'|U+002A|U+1F600 '😀'
// -42 -2a -5 -0000101   x|y  |
// 3.141590 3.14    3.142|3.14    |-003.142|+1.2e+04|1e+21|1E-07|1.500000e+00| 99.50%
// 1e+06 100000 1.23456789e+08 1e+20 1e+21 0.0001 1e-05 0.1 0.1 100 1.6777216e+07 2.5e+10
// héllo|     héllo|héllo     |hé|"hé\"llo\n"|68656c6c6f|68656C6C6F|68 65 6c 6c 6f|0x68656c6c6f|"h\u00e9llo"|`raw`
// true false  true|%!p(<nil>)
// %!d(string=hi) %!s(int=5)
// %!d(MISSING)
// 1 %!d(MISSING)
// 1
// %!(EXTRA int=2, string=x)%!!(MISSING)
// %!z(int=1) %!z(string=a    )
// 2 1 2
// 3 %!d(BADINDEX)
//     1|2    |3.14
// 100%!
// (MISSING)[] map[] <nil> <nil>
// []int(nil) map[string]int(nil) (*int)(nil) "s" []interface {}{1, "a", interface {}(nil), 2.5, true}
// []string{"a"} map[string]bool{"a":false, "b":true} [2]int{1, 2} struct { A int; B string }{A:1, B:"x"}
// 0x3 []byte{0x1, 0x2} 1 1e+09 120
// [97 98 99] [97 98 99] abc 616263 "abc"
// [1 2 3] ABC
// [    1     2]|[1     2    ]|[00001 00002]
// [a b] [a b] [%!d(string=a)]
// [  1.00   2.50] [1 2.5]
// int string float64 <nil> []interface {} map[string][]int func(int) string chan<- int
// *main.myErr struct {} *main.outer *errors.errorString [3]*int
// <v 0 false 0 false falsefalse> <v 0 false 0 false truefalse> <s 0 false 0 false falsefalse>|<v 6 true 2 true falsefalse>|[<v 0 false 0 false truefalse>] <v 0 false 0 false falsetrue>
// gs! {1}
// wrap: code 7 two: code 7 and file does not exist true true false
// %!w(*main.myErr=&{7})
// bad %!w(int=5) none
// *fmt.wrapError *fmt.wrapErrors *errors.errorString
// true 7
// false <nil>
// code 7
// b true
// a1 2b x 1
//  007
// 1.5s
// map[1:a 2:b 3:c] map[-1:2 2.5:1]
// map[{1 2}:2 {2 1}:1] map[[1 9]:2 [2 1]:1]
// [     1     22]|true    |   <nil>|["a b" "c"]
// [6162 63] 6869 0x01ab
// {} []
// false 5
// %!t(int=1)
// %!s(<nil>)
// abc|      3.14|97
// +5 -5  7
// 0003.142|+0000042|42      |0x1.cp+01
//   1| 10|1000
// 1.00 1e+08 1e+08
// -9223372036854775808 18446744073709551615
// x [y] "z"
