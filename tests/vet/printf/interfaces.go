package main

import (
	"fmt"
	"os"
)

type Logger interface {
	Logf(format string, args ...any)
	Log(args ...any)
}

type Quiet interface {
	Logf(format string, args ...any)
}

type Never interface {
	Logf(format string, args ...any)
}

type stderr struct{ prefix string }

func (s *stderr) Logf(format string, args ...any) { fmt.Fprintf(os.Stderr, format, args...) }
func (s *stderr) Log(args ...any)                 { fmt.Fprintln(os.Stderr, args...) }

type discard struct{}

func (discard) Logf(format string, args ...any) {}
func (discard) Log(args ...any)                 {}

type nested struct{ Logger }

func use(l Logger) {
	l.Logf("%d", "x")
	l.Log("%d")
}

func quiet(q Quiet) { q.Logf("%d", "x") }

func never(n Never) { n.Logf("%d", "x") }

func open() Quiet { return discard{} }

func main() {
	use(&stderr{})
	use(nested{&stderr{}})
	quiet(discard{})
	open().Logf("%d", "x")
	var n Never
	never(n)
	var l Logger = discard{}
	l.Logf("%s", 2)
	nested{l}.Logf("%s", 3)
}

// Vet:
// 34:10: (command-line-arguments.Logger).Logf format %d has arg "x" of wrong type string
// 35:2: (command-line-arguments.Logger).Log call has possible Printf formatting directive %d
// 52:10: (command-line-arguments.Logger).Logf format %s has arg 2 of wrong type int
// 53:18: (command-line-arguments.Logger).Logf format %s has arg 3 of wrong type int
