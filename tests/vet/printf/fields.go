package main

import "fmt"

type logger struct {
	logf  func(format string, args ...any)
	print func(args ...any)
	other func(format string, args ...any)
}

type holder struct{ *logger }

var table = map[string]func(string, ...any){}

func main() {
	l := &logger{}
	l.logf = func(format string, args ...any) { fmt.Printf(format, args...) }
	l.print = func(args ...any) { fmt.Println(args...) }
	l.logf("%d", "x")
	l.print("%d")
	l.other("%d", "x")
	h := holder{l}
	h.logf("%d", "x")
	m := logger{logf: func(format string, args ...any) { fmt.Printf(format, args...) }}
	m.logf("%s", 1)
	table["a"] = func(format string, args ...any) { fmt.Printf(format, args...) }
	table["a"]("%d", "x")
}

// Vet:
// 19:10: logf format %d has arg "x" of wrong type string
// 20:2: print call has possible Printf formatting directive %d
// 23:10: logf format %d has arg "x" of wrong type string
// 25:10: logf format %s has arg 1 of wrong type int
