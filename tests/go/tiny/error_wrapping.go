package main

import (
	"errors"
	"fmt"
	"io"
)

type PathErr struct {
	Path string
	Err  error
}

func (p *PathErr) Error() string { return p.Path + ": " + p.Err.Error() }
func (p *PathErr) Unwrap() error { return p.Err }
func read(p string) error        { return &PathErr{p, io.ErrUnexpectedEOF} }
func load(n string) error {
	if err := read(n + ".json"); err != nil {
		return fmt.Errorf("load %q: %w", n, err)
	}
	return nil
}

func main() {
	err := load("cfg")
	fmt.Println(err)
	fmt.Println(errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF))
	var pe *PathErr
	if errors.As(err, &pe) {
		fmt.Println(pe.Path, pe.Unwrap() == io.ErrUnexpectedEOF)
	}
	for e := err; e != nil; e = errors.Unwrap(e) {
		fmt.Printf("%T\n", e)
	}
}

// Output:
// load "cfg": cfg.json: unexpected EOF
// true false
// cfg.json true
// *fmt.wrapError
// *main.PathErr
// *errors.errorString
