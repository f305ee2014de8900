package fmt

import (
	"errors"
	"io"
	"os"
)

type Stringer interface {
	String() string
}

type GoStringer interface {
	GoString() string
}

// State is what a Formatter writes to.
type State interface {
	Write(b []byte) (n int, err error)
	Width() (wid int, ok bool)
	Precision() (prec int, ok bool)
	Flag(c int) bool
}

type Formatter interface {
	Format(f State, verb rune)
}

// How operands are laid out.
const (
	plain = iota
	line
	formatted
	wrapping
)

// render formats what it can. Values with a method that says how they print come back as asks, with a line of notes for
// each; called again with the methods' answers it gives the whole text, and as notes the indices of %w's operands.
func render(mode int, format string, args []any, answers []string) (out string, asks []any, notes string)

func isNilPointer(v any) bool

// sprint formats, calling methods where values have them.
func sprint(mode int, format string, args []any, panicking bool) (out, wrapped string) {
	out, asks, notes := render(mode, format, args, nil)
	if len(asks) == 0 {
		return out, notes
	}
	answers := make([]string, len(asks))
	for i, v := range asks {
		end := 0
		for notes[end] != '\n' {
			end++
		}
		answers[i] = answer(v, notes[:end], panicking)
		notes = notes[end+1:]
	}
	out, _, notes = render(mode, format, args, answers)
	return out, notes
}

// answer calls one method. Its note is the method's letter, the verb and for Format the flags, width and precision. The
// answer begins with s when the verb still applies to it, with r when not.
func answer(v any, note string, panicking bool) (text string) {
	var verb rune
	rest := ""
	for i, r := range note[1:] {
		if i == 0 {
			verb = r
		} else {
			rest = note[1+i:]
			break
		}
	}
	method := "Error"
	defer func() {
		p := recover()
		if p == nil {
			return
		}
		if isNilPointer(v) {
			text = "r<nil>"
			return
		}
		if panicking {
			panic(p)
		}
		text, _ = sprint(plain, "", []any{p}, true)
		text = "r%!" + string(verb) + "(PANIC=" + method + " method: " + text + ")"
	}()
	switch note[0] {
	case 'E':
		return "s" + v.(error).Error()
	case 'S':
		method = "String"
		return "s" + v.(Stringer).String()
	case 'G':
		method = "GoString"
		return "s" + v.(GoStringer).GoString()
	}
	method = "Format"
	s := newState(rest)
	v.(Formatter).Format(s, verb)
	return "r" + string(s.out)
}

// state is a State with a verb's flags (`flags;width;precision`, x for none).
type state struct {
	out       []byte
	flags     string
	width     int
	precision int
}

func newState(note string) *state {
	s := &state{width: -1, precision: -1}
	part := 0
	for i := 0; i < len(note); i++ {
		c := note[i]
		if c == ';' {
			part++
			continue
		}
		switch {
		case part == 0:
			s.flags += string(rune(c))
		case c == 'x':
		case part == 1:
			s.width = max(s.width, 0)*10 + int(c-'0')
		default:
			s.precision = max(s.precision, 0)*10 + int(c-'0')
		}
	}
	return s
}

func (s *state) Write(b []byte) (n int, err error) {
	s.out = append(s.out, b...)
	return len(b), nil
}

func (s *state) WriteString(b string) (n int, err error) {
	s.out = append(s.out, b...)
	return len(b), nil
}

func (s *state) Width() (wid int, ok bool) { return max(s.width, 0), s.width >= 0 }

func (s *state) Precision() (prec int, ok bool) { return max(s.precision, 0), s.precision >= 0 }

func (s *state) Flag(c int) bool {
	for _, f := range s.flags {
		if int(f) == c {
			return true
		}
	}
	return false
}

// FormatString gives back the directive that a Formatter was called for.
func FormatString(s State, verb rune) string {
	out := "%"
	for _, c := range " +-#0" {
		if s.Flag(int(c)) {
			out += string(c)
		}
	}
	if w, ok := s.Width(); ok {
		out += Sprint(w)
	}
	if p, ok := s.Precision(); ok {
		out += "." + Sprint(p)
	}
	return out + string(verb)
}

func Sprint(a ...any) string {
	s, _ := sprint(plain, "", a, false)
	return s
}

func Sprintln(a ...any) string {
	s, _ := sprint(line, "", a, false)
	return s
}

func Sprintf(format string, a ...any) string {
	s, _ := sprint(formatted, format, a, false)
	return s
}

func write(w io.Writer, s string) (n int, err error) {
	if f, ok := w.(*os.File); ok {
		return f.WriteString(s)
	}
	return w.Write([]byte(s))
}

func Fprint(w io.Writer, a ...any) (n int, err error) {
	s, _ := sprint(plain, "", a, false)
	return write(w, s)
}

func Fprintln(w io.Writer, a ...any) (n int, err error) {
	s, _ := sprint(line, "", a, false)
	return write(w, s)
}

func Fprintf(w io.Writer, format string, a ...any) (n int, err error) {
	s, _ := sprint(formatted, format, a, false)
	return write(w, s)
}

func Print(a ...any) (n int, err error) {
	s, _ := sprint(plain, "", a, false)
	return os.Stdout.WriteString(s)
}

func Println(a ...any) (n int, err error) {
	s, _ := sprint(line, "", a, false)
	return os.Stdout.WriteString(s)
}

func Printf(format string, a ...any) (n int, err error) {
	s, _ := sprint(formatted, format, a, false)
	return os.Stdout.WriteString(s)
}

func Append(b []byte, a ...any) []byte {
	s, _ := sprint(plain, "", a, false)
	return append(b, s...)
}

func Appendln(b []byte, a ...any) []byte {
	s, _ := sprint(line, "", a, false)
	return append(b, s...)
}

func Appendf(b []byte, format string, a ...any) []byte {
	s, _ := sprint(formatted, format, a, false)
	return append(b, s...)
}

type wrapError struct {
	msg string
	err error
}

func (e *wrapError) Error() string { return e.msg }
func (e *wrapError) Unwrap() error { return e.err }

type wrapErrors struct {
	msg  string
	errs []error
}

func (e *wrapErrors) Error() string   { return e.msg }
func (e *wrapErrors) Unwrap() []error { return e.errs }

func Errorf(format string, a ...any) error {
	s, wrapped := sprint(wrapping, format, a, false)
	switch len(wrapped) {
	case 0:
		return errors.New(s)
	case 1:
		err, _ := a[wrapped[0]].(error)
		return &wrapError{s, err}
	}
	// Each operand once, in their order.
	var errs []error
	for i := range a {
		for j := 0; j < len(wrapped); j++ {
			if int(wrapped[j]) == i {
				if err, ok := a[i].(error); ok {
					errs = append(errs, err)
				}
				break
			}
		}
	}
	return &wrapErrors{s, errs}
}
