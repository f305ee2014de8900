package main

import (
	"errors"
	"fmt"
	"io"
)

type Printer struct {
	w      io.Writer
	indent int
}

func (p *Printer) Printf(format string, args ...any) (int, error) {
	return fmt.Fprintf(p.w, format, args...)
}

func (p Printer) Println(args ...any) { fmt.Fprintln(p.w, args...) }

func (p *Printer) Failf(format string, args ...any) error {
	err := fmt.Errorf(format, args...)
	return errors.Join(err)
}

type Stack[T any] struct{ items []T }

func (s *Stack[T]) Logf(format string, args ...any) { fmt.Printf(format, args...) }

type embedding struct{ *Printer }

func must(ok bool, format string, args ...any) {
	if !ok {
		panic(fmt.Sprintf(format, args...))
	}
}

func tagged(tag int, args ...any) { fmt.Println(append([]any{tag}, args...)...) }

func main() {
	p := &Printer{w: io.Discard}
	p.Printf("%d\n", "x")
	p.Println("%d")
	_ = p.Failf("%w %d", io.EOF, "x")
	s := &Stack[int]{}
	s.Logf("%d", "x")
	e := embedding{p}
	e.Printf("%s", 1)
	e.Println("x\n")
	must(true, "%d", "x")
	must(false, "no")
	tagged(1, "%d")
	f := p.Printf
	f("%d", "x")
	(*Printer).Printf(p, "%d", "x")
}

// Vet:
// 41:12: (*command-line-arguments.Printer).Printf format %d has arg "x" of wrong type string
// 42:2: (command-line-arguments.Printer).Println call has possible Printf formatting directive %d
// 43:18: (*command-line-arguments.Printer).Failf format %d has arg "x" of wrong type string
// 45:10: (*command-line-arguments.Stack[int]).Logf format %d has arg "x" of wrong type string
// 47:12: (*command-line-arguments.Printer).Printf format %s has arg 1 of wrong type int
// 48:2: (command-line-arguments.Printer).Println arg list ends with redundant newline
// 49:14: command-line-arguments.must format %d has arg "x" of wrong type string
// 54:24: (*command-line-arguments.Printer).Printf format %d has arg "x" of wrong type string
