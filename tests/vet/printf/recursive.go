package main

import "fmt"

type a struct{ n int }

func (x a) String() string { return fmt.Sprintf("%v", x) }

type b struct{ n int }

func (x *b) String() string { return fmt.Sprintf("%s", x) }

type c struct{ n int }

func (x c) Error() string { return fmt.Sprint("c:", x) }

type d struct{ n int }

func (x d) String() string { return fmt.Sprintf("%v %d", x.n, x) }

type e struct{ n int }

func (x e) String() string { return fmt.Sprintf("%s", &x) + fmt.Sprintln(&x) }

type f struct{ n int }

func (x f) String() string {
	y := x
	return fmt.Sprintf("%v %#v %#x", y, x, x)
}

type g int

func (x g) String() string { return fmt.Sprintf("%d %s", x, x) }

type h struct{ n int }

func (x *h) String() string { return fmt.Sprintf("%v", *x) }

type i[T any] struct{ v T }

func (x i[T]) String() string { return fmt.Sprintf("%v", x) }

type j struct{ n int }

func (x j) String() string { return func() string { return fmt.Sprint(x) }() }

type k struct{ n int }

func (x k) Format(s fmt.State, verb rune) {}
func (x k) String() string                { return fmt.Sprintf("%v", x) }

func main() {
	fmt.Println(a{}, &b{}, c{}, d{}, e{}, f{}, g(1), &h{}, i[int]{}, j{}, k{})
}

// Vet:
// 7:50: fmt.Sprintf format %v with arg x causes recursive (command-line-arguments.a).String method call
// 11:51: fmt.Sprintf format %s with arg x causes recursive (*command-line-arguments.b).String method call
// 15:36: fmt.Sprint arg x causes recursive call to (command-line-arguments.c).Error method
// 23:50: fmt.Sprintf format %s with arg &x causes recursive (command-line-arguments.e).String method call
// 23:61: fmt.Sprintln arg &x causes recursive call to (command-line-arguments.e).String method
// 29:29: fmt.Sprintf format %#x with arg x causes recursive (command-line-arguments.f).String method call
// 34:53: fmt.Sprintf format %s with arg x causes recursive (command-line-arguments.g).String method call
// 42:53: fmt.Sprintf format %v with arg x causes recursive (command-line-arguments.i[T]).String method call
// 46:60: fmt.Sprint arg x causes recursive call to (command-line-arguments.j).String method
