package main

import (
	"fmt"
	"os"
	"strings"
	"sync"
)

type Level int

const (
	Info Level = iota
	Warn
)

func (l Level) String() string { return [...]string{"info", "warn"}[l] }

type Log struct {
	mu  sync.Mutex
	out strings.Builder
}

func (l *Log) Printf(level Level, format string, args ...any) {
	l.mu.Lock()
	defer l.mu.Unlock()
	fmt.Fprintf(&l.out, "[%s] ", level)
	fmt.Fprintf(&l.out, format, args...)
	l.out.WriteByte('\n')
}

func (l *Log) Warn(args ...any) { fmt.Fprintln(&l.out, args...) }

func main() {
	var l Log
	l.Printf(Info, "started with %d args", len(os.Args))
	l.Printf(Warn, "%s failed %d times", "x")
	l.Printf(Warn, "%d%%", "x")
	l.Warn("level %v", Warn)
	l.out.String()
	fmt.Print(l.out.String())
}

// Vet:
// 37:28: (*command-line-arguments.Log).Printf format %d reads arg #2, but call has 1 arg
// 38:18: (*command-line-arguments.Log).Printf format %d has arg "x" of wrong type string
// 39:2: (*command-line-arguments.Log).Warn call has possible Printf formatting directive %v
// 40:2: result of (*strings.Builder).String call not used
