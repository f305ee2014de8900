package log

import (
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"
	"time"
)

const (
	Ldate = 1 << iota
	Ltime
	Lmicroseconds
	Llongfile
	Lshortfile
	LUTC
	Lmsgprefix
	LstdFlags = Ldate | Ltime
)

type Logger struct {
	prefix string
	flag   int
	out    io.Writer
}

func New(out io.Writer, prefix string, flag int) *Logger { return &Logger{prefix, flag, out} }

var std = New(os.Stderr, "", LstdFlags)

func Default() *Logger { return std }

func (l *Logger) SetOutput(w io.Writer)   { l.out = w }
func (l *Logger) Writer() io.Writer       { return l.out }
func (l *Logger) SetPrefix(prefix string) { l.prefix = prefix }
func (l *Logger) Prefix() string          { return l.prefix }
func (l *Logger) SetFlags(flag int)       { l.flag = flag }
func (l *Logger) Flags() int              { return l.flag }

func (l *Logger) header(pc uintptr) string {
	head := ""
	if l.flag&Lmsgprefix == 0 {
		head = l.prefix
	}
	now := time.Now()
	if l.flag&Ldate != 0 {
		head += now.Format("2006/01/02 ")
	}
	if l.flag&Lmicroseconds != 0 {
		head += now.Format("15:04:05.000000 ")
	} else if l.flag&Ltime != 0 {
		head += now.Format("15:04:05 ")
	}
	if l.flag&(Lshortfile|Llongfile) != 0 {
		head += place(pc, l.flag&Lshortfile != 0)
	}
	if l.flag&Lmsgprefix != 0 {
		head += l.prefix
	}
	return head
}

func (l *Logger) Output(calldepth int, s string) error {
	if len(s) == 0 || s[len(s)-1] != '\n' {
		s += "\n"
	}
	_, err := io.WriteString(l.out, l.header(caller(calldepth))+s)
	return err
}

// place is where an address lies, as `file:line: `.
func place(pc uintptr, short bool) string {
	_, file, line := at(pc)
	if line == 0 {
		file = "???"
	}
	if short {
		file = file[strings.LastIndexByte(file, '/')+1:]
	}
	return file + ":" + strconv.Itoa(line) + ": "
}

func caller(skip int) uintptr
func at(pc uintptr) (function, file string, line int)

func (l *Logger) Print(v ...any)                 { l.Output(2, fmt.Sprint(v...)) }
func (l *Logger) Printf(format string, v ...any) { l.Output(2, fmt.Sprintf(format, v...)) }
func (l *Logger) Println(v ...any)               { l.Output(2, fmt.Sprintln(v...)) }

func (l *Logger) Fatal(v ...any) {
	l.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func (l *Logger) Fatalf(format string, v ...any) {
	l.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func (l *Logger) Fatalln(v ...any) {
	l.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func (l *Logger) Panic(v ...any) {
	s := fmt.Sprint(v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	l.Output(2, s)
	panic(s)
}

func (l *Logger) Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	l.Output(2, s)
	panic(s)
}

func SetOutput(w io.Writer)                { std.out = w }
func Writer() io.Writer                    { return std.out }
func SetPrefix(prefix string)              { std.prefix = prefix }
func Prefix() string                       { return std.prefix }
func SetFlags(flag int)                    { std.flag = flag }
func Flags() int                           { return std.flag }
func Output(calldepth int, s string) error { return std.Output(calldepth+1, s) }
func Print(v ...any)                       { std.Output(2, fmt.Sprint(v...)) }
func Printf(format string, v ...any)       { std.Output(2, fmt.Sprintf(format, v...)) }
func Println(v ...any)                     { std.Output(2, fmt.Sprintln(v...)) }

func Fatal(v ...any) {
	std.Output(2, fmt.Sprint(v...))
	os.Exit(1)
}

func Fatalf(format string, v ...any) {
	std.Output(2, fmt.Sprintf(format, v...))
	os.Exit(1)
}

func Fatalln(v ...any) {
	std.Output(2, fmt.Sprintln(v...))
	os.Exit(1)
}

func Panic(v ...any) {
	s := fmt.Sprint(v...)
	std.Output(2, s)
	panic(s)
}

func Panicf(format string, v ...any) {
	s := fmt.Sprintf(format, v...)
	std.Output(2, s)
	panic(s)
}

func Panicln(v ...any) {
	s := fmt.Sprintln(v...)
	std.Output(2, s)
	panic(s)
}
