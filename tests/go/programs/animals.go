package main

import (
	"fmt"
	"strings"
)

type Animal interface {
	Sound() string
	Name() string
}
type Base struct{ name string }

func (b *Base) Name() string   { return b.name }
func (b *Base) Rename(n string) { b.name = n }
func (b Base) Hello() string   { return "I am " + b.name }

type Dog struct {
	*Base
	age int
}

func (d Dog) Sound() string { return "Woof" }

type Cat struct {
	Base
	lives int
}

func (c *Cat) Sound() string { return "Meow" }
func (c *Cat) Hello() string { return strings.ToUpper(c.Base.Hello()) }

type Loud struct{ Animal }

func (l Loud) Sound() string { return l.Animal.Sound() + "!!!" }

type ReadWriter interface {
	Reader
	Writer
}
type Reader interface{ Read() string }
type Writer interface{ Write(s string) int }
type File struct{ data []string }

func (f *File) Read() string         { return strings.Join(f.data, "|") }
func (f *File) Write(s string) int   { f.data = append(f.data, s); return len(s) }

type Logger func(string, ...any)

func (l Logger) Log(f string, a ...any) { l("[log] "+f, a...) }

type Celsius float64
type Temp interface{ ~float64 }

func main() {
	animals := []Animal{Dog{&Base{"Rex"}, 3}, &Cat{Base{"Tom"}, 9}}
	animals = append(animals, Loud{animals[0]})
	for i, a := range animals {
		fmt.Println(i, a.Name(), a.Sound())
		switch v := a.(type) {
		case Dog:
			v.Rename("Rexy")
			fmt.Println(v.Hello(), v.age)
		case *Cat:
			v.Rename("Tommy")
			fmt.Println(v.Hello(), v.Base.Hello())
		case interface{ Hello() string }:
			fmt.Println("hello only")
		default:
			fmt.Printf("%T\n", v)
		}
	}
	var rw ReadWriter = &File{}
	rw.Write("a")
	var w Writer = rw
	w.Write("b")
	if r, ok := w.(Reader); ok {
		fmt.Println(r.Read())
	}
	_, ok := w.(fmt.Stringer)
	fmt.Println(ok)
	Logger(func(f string, a ...any) { fmt.Printf(f+"\n", a...) }).Log("%d items", 3)
	hello := animals[1].(*Cat).Hello
	animals[1].(*Cat).Rename("Changed")
	fmt.Println(hello(), Base.Hello(Base{"x"}), (*Base).Name(&Base{"y"}))
	d := Dog{&Base{"Z"}, 1}
	h := d.Hello
	d.Rename("W")
	fmt.Println(h(), d.Hello(), d.name)
	var a Animal
	fmt.Println(a == nil)
	var p *Cat
	a = p
	fmt.Println(a == nil, a != nil, a.(*Cat) == nil)
	fmt.Printf("%T %v\n", a, p)
	type pt struct{ x, y int }
	m := map[any]string{1: "int", "1": "string", pt{1, 2}: "pt", 1.0: "float", [2]int{1, 2}: "arr", nil: "nil", true: "b"}
	fmt.Println(m[1], m["1"], m[pt{1, 2}], m[1.0], m[[2]int{1, 2}], m[nil], m[int64(1)] == "", len(m))
	var e1, e2 any = 1, 1.0
	fmt.Println(e1 == e2, e1 == 1, e2 == 1.0, e1 != nil)
	anon := struct {
		Name string
		Tags []string `json:"tags"`
	}{"n", []string{"x"}}
	fmt.Printf("%v %+v %#v %T\n", anon, anon, anon, anon)
	x := []interface{ Sound() string }{Dog{}, &Cat{}}
	fmt.Println(len(x), x[0].Sound())
	fmt.Println(Dog{}.Base == nil)
	defer func() {
		fmt.Println(recover())
		fmt.Println(Dog{}.Name())
	}()
	fmt.Println(a.Name())
}

// Output:
// 0 Rex Woof
// I am Rexy 3
// 1 Tom Meow
// I AM TOMMY I am Tommy
// 2 Rexy Woof!!!
// main.Loud
// a|b
// false
// [log] 3 items
// I AM CHANGED I am x y
// I am Z I am W W
// true
// false true true
// *main.Cat <nil>
// int string pt float arr nil true 7
// false true true true
// {n [x]} {Name:n Tags:[x]} struct { Name string; Tags []string "json:\"tags\"" }{Name:"n", Tags:[]string{"x"}} struct { Name string; Tags []string "json:\"tags\"" }
// 2 Woof
// true
// runtime error: invalid memory address or nil pointer dereference
// Stderr: panic: runtime error: invalid memory address or nil pointer dereference [recovered, repanicked]
// Exit: 2
