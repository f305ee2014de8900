package main

import (
	"fmt"
	"strings"
	"unicode"
)

type kind int

const (
	number kind = iota
	ident
	op
	eof
)

func (k kind) String() string { return [...]string{"number", "ident", "op", "eof"}[k] }

type token struct {
	kind kind
	text string
	pos  int
}

type lexer struct {
	src string
	pos int
}

func (l *lexer) next() token {
	for l.pos < len(l.src) && unicode.IsSpace(rune(l.src[l.pos])) {
		l.pos++
	}
	if l.pos == len(l.src) {
		return token{eof, "", l.pos}
	}
	start := l.pos
	take := func(f func(byte) bool) string {
		for l.pos < len(l.src) && f(l.src[l.pos]) {
			l.pos++
		}
		return l.src[start:l.pos]
	}
	digit := func(c byte) bool { return '0' <= c && c <= '9' || c == '.' }
	letter := func(c byte) bool { return c == '_' || unicode.IsLetter(rune(c)) }
	switch c := l.src[l.pos]; {
	case digit(c):
		return token{number, take(digit), start}
	case letter(c):
		return token{ident, take(func(c byte) bool { return letter(c) || digit(c) }), start}
	case strings.ContainsRune("+-*/=<>()", rune(c)):
		l.pos++
		if l.pos < len(l.src) && l.src[l.pos] == '=' {
			l.pos++
		}
		return token{op, l.src[start:l.pos], start}
	default:
		panic(fmt.Sprintf("unexpected %q at %d", c, l.pos))
	}
}

func main() {
	l := &lexer{src: "x1 = 3.14*(y_2 + 42) >= 7 "}
	for t := l.next(); ; t = l.next() {
		fmt.Printf("%v %q %d\n", t.kind, t.text, t.pos)
		if t.kind == eof {
			break
		}
	}
	defer func() { fmt.Println("error:", recover()) }()
	l = &lexer{src: "a # b"}
	l.next()
	l.next()
}

// Output:
// ident "x1" 0
// op "=" 3
// number "3.14" 5
// op "*" 9
// op "(" 10
// ident "y_2" 11
// op "+" 15
// number "42" 17
// op ")" 19
// op ">=" 21
// number "7" 24
// eof "" 26
// error: unexpected '#' at 2
