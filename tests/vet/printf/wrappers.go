package main

import (
	"fmt"
	"log"
	"os"
)

func logf(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "> "+format, args...)
}

func infof(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format, args...)
}

func debugf(format string, args ...interface{}) {
	infof(format, args...)
}

func say(args ...any) {
	fmt.Println(args...)
}

func sayln(args ...any) {
	say(args...)
}

func errf(format string, args ...any) error {
	return fmt.Errorf(format, args...)
}

func prefixed(prefix string, format string, args ...any) string {
	return prefix + fmt.Sprintf(format, args...)
}

func forgets(format string, args ...any) {
	fmt.Printf(format, args)
}

func forgetsPrint(args ...any) {
	fmt.Println(args)
}

func changes(format string, args ...any) {
	format = "x" + format
	fmt.Printf(format, args...)
}

func extends(format string, args ...any) {
	args = append(args, 1)
	fmt.Printf(format, args...)
}

func notAny(format string, args ...string) {
	fmt.Println(format, args)
}

func early(format string, args ...any) {
	fmt.Printf(format, args...)
	format = ""
}

func typed[T any](format string, args ...any) {
	fmt.Printf(format, args...)
}

type logger struct{ prefix string }

func (l *logger) Logf(format string, args ...any) { log.Printf(format, args...) }
func (l logger) Log(args ...any)                  { log.Print(args...) }
func (l *logger) Println(args ...any)             { l.Log(args...) }

var anon = func(format string, args ...any) { fmt.Printf(format, args...) }

func main() {
	logf("%d", "x")
	infof("%d", "x")
	debugf("%d\n", 1, 2)
	say("%d", 1)
	sayln("x\n")
	_ = errf("%w %d", fmt.Errorf("x"), "y")
	_ = prefixed("%d", "%d", "x")
	forgets("%d", "x")
	changes("%d", "x")
	extends("%d", "x")
	notAny("%d", "x")
	early("%d", "x")
	typed[int]("%d", "x")
	l := &logger{}
	l.Logf("%d", "x")
	l.Log("%d", 1)
	l.Println("x\n")
	anon("%s", 3)
	local := func(args ...any) { fmt.Print(args...) }
	local("%d", 3)
	var later func(string, ...any)
	later = func(f string, a ...any) { fmt.Printf(f, a...) }
	later("%s", 3)
	logger := log.New(os.Stderr, "", 0)
	logger.Printf("%d", "x")
	logger.Println("%d")
	logger.Fatalf("%d")
}

// Vet:
// 38:2: missing ... in args forwarded to printf-like function
// 42:2: missing ... in args forwarded to print-like function
// 78:9: command-line-arguments.infof format %d has arg "x" of wrong type string
// 79:2: command-line-arguments.debugf call needs 1 arg but has 2 args
// 80:2: command-line-arguments.say call has possible Printf formatting directive %d
// 81:2: command-line-arguments.sayln arg list ends with redundant newline
// 82:15: command-line-arguments.errf format %d has arg "y" of wrong type string
// 83:22: command-line-arguments.prefixed format %d has arg "x" of wrong type string
// 88:9: command-line-arguments.early format %d has arg "x" of wrong type string
// 89:14: command-line-arguments.typed format %d has arg "x" of wrong type string
// 91:10: (*command-line-arguments.logger).Logf format %d has arg "x" of wrong type string
// 92:2: (command-line-arguments.logger).Log call has possible Printf formatting directive %d
// 93:2: (*command-line-arguments.logger).Println arg list ends with redundant newline
// 94:8: anon format %s has arg 3 of wrong type int
// 96:2: local call has possible Printf formatting directive %d
// 99:9: later format %s has arg 3 of wrong type int
// 101:17: (*log.Logger).Printf format %d has arg "x" of wrong type string
// 102:2: (*log.Logger).Println call has possible Printf formatting directive %d
// 103:17: (*log.Logger).Fatalf format %d reads arg #1, but call has 0 args
