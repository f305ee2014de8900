package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
)

// here says where it was called from.
func here() string {
	pc, file, line, ok := runtime.Caller(1)
	return fmt.Sprint(base(file), ":", line, " ", runtime.FuncForPC(pc).Name(), " ", ok)
}

func base(file string) string { return file[strings.LastIndex(file, "/")+1:] }

type tracer struct{ calls []string }

func (t *tracer) enter() { t.calls = append(t.calls, here()) }

func nested(depth int) []string {
	if depth > 0 {
		return nested(depth - 1)
	}
	pcs := make([]uintptr, 10)
	frames := runtime.CallersFrames(pcs[:runtime.Callers(1, pcs)])
	var names []string
	for {
		frame, more := frames.Next()
		if strings.HasPrefix(frame.Function, "main.") {
			names = append(names, fmt.Sprint(frame.Function, ":", frame.Line))
		}
		if !more {
			return names
		}
	}
}

// own keeps the lines of a stack that name the program's own functions.
func own(stack string) []string {
	var names []string
	for line := range strings.Lines(stack) {
		if name, _, found := strings.Cut(line, "("); found && strings.HasPrefix(line, "main.") {
			names = append(names, name)
		}
	}
	return names
}

func main() {
	fmt.Println(here())
	func() { fmt.Println(here()) }()
	var t tracer
	t.enter()
	defer func() {
		recover()
		t.enter()
		fmt.Println(strings.Join(t.calls, "\n"))
		_, _, _, ok := runtime.Caller(100)
		fmt.Println(ok)
	}()
	fmt.Println(nested(2))
	var buf bytes.Buffer
	logger := log.New(&buf, "note: ", log.Lshortfile|log.Lmsgprefix)
	logger.Println("first")
	logger.Output(1, "second")
	log.SetOutput(&buf)
	log.SetFlags(log.Lshortfile)
	log.Printf("third %d", 3)
	fmt.Print(buf.String())
	fmt.Println(own(string(debug.Stack())))
	done := make(chan bool)
	go func() {
		text := make([]byte, 4096)
		text = text[:runtime.Stack(text, false)]
		fmt.Println(own(string(text)))
		fmt.Println(strings.Contains(string(text), "[running]:"))
		done <- true
	}()
	<-done
	small := make([]byte, 9)
	fmt.Println(runtime.Stack(small, true), string(small))
	fmt.Fprintln(os.Stdout, runtime.FuncForPC(0) == nil)
	panic("the deferred function recovers")
}

// Output:
// runtime_callers.go:55 main.main true
// runtime_callers.go:56 main.main.func1 true
// [main.nested:30 main.nested:27 main.nested:27 main.main:66]
// runtime_callers.go:69: note: first
// runtime_callers.go:70: note: second
// runtime_callers.go:73: third 3
// [main.main]
// [main.main.func3]
// true
// 9 goroutine
// true
// runtime_callers.go:23 main.(*tracer).enter true
// runtime_callers.go:23 main.(*tracer).enter true
// false
