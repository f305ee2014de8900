package main

import (
	"fmt"
	"io"
	"strings"
)

type Shape interface {
	Area() float64
	Perimeter() float64
}
type Named interface{ Name() string }
type NamedShape interface {
	Shape
	Named
}
type Rect struct{ w, h float64 }
type Sq struct{ Rect }

func (r Rect) Area() float64      { return r.w * r.h }
func (r Rect) Perimeter() float64 { return 2 * (r.w + r.h) }
func (s Sq) Name() string         { return "square" }

type rot13 struct{ r io.Reader }

func (r rot13) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	for i, c := range p[:n] {
		switch {
		case c >= 'a' && c <= 'z':
			p[i] = 'a' + (c-'a'+13)%26
		case c >= 'A' && c <= 'Z':
			p[i] = 'A' + (c-'A'+13)%26
		}
	}
	return n, err
}

type upper struct{ w io.Writer }

func (u upper) Write(p []byte) (int, error) { return u.w.Write([]byte(strings.ToUpper(string(p)))) }

type HandlerFunc func(string) string

func (f HandlerFunc) Handle(s string) string { return f(s) }

type Handler interface{ Handle(string) string }

func logging(h Handler) Handler {
	return HandlerFunc(func(s string) string { return "[" + h.Handle(s) + "]" })
}

func main() {
	shapes := []Shape{Rect{2, 3}, &Rect{1, 1}, Sq{Rect{2, 2}}}
	for _, s := range shapes {
		n, ok := s.(Named)
		fmt.Printf("%T %.1f %.1f %t", s, s.Area(), s.Perimeter(), ok)
		if ok {
			fmt.Print(" ", n.Name())
		}
		if ns, ok := s.(NamedShape); ok {
			fmt.Print(" ", ns.Perimeter())
		}
		fmt.Println()
	}
	var a, b Shape = Rect{1, 2}, Rect{1, 2}
	p := &Rect{1, 2}
	var c, d Shape = p, p
	fmt.Println(a == b, a == c, c == d, a != nil, shapes[0] == Shape(Rect{2, 3}))
	out, _ := io.ReadAll(rot13{strings.NewReader("Uryyb, Jbeyq!")})
	fmt.Println(string(out))
	var sb strings.Builder
	fmt.Fprintf(upper{&sb}, "shout %d", 1)
	fmt.Println(sb.String())
	h := logging(logging(HandlerFunc(strings.ToUpper)))
	fmt.Println(h.Handle("x"))
	var e any = 3
	switch e {
	case "3":
		fmt.Println("string")
	case 3:
		fmt.Println("int 3")
	}
	fmt.Println(e == 3, e == int64(3), e == 3.0)
	var r io.Reader
	_, ok := r.(io.Writer)
	fmt.Println(r == nil, ok)
}

// Output:
// main.Rect 6.0 10.0 false
// *main.Rect 1.0 4.0 false
// main.Sq 4.0 8.0 true square 8
// true false true true true
// Hello, World!
// SHOUT 1
// [[X]]
// int 3
// true false false
// true false
