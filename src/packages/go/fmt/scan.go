package fmt

import (
	"errors"
	"io"
	"os"
	"strconv"
	"unicode"
	"unicode/utf8"
)

// ScanState is what a Scanner reads from.
type ScanState interface {
	ReadRune() (r rune, size int, err error)
	UnreadRune() error
	SkipSpace()
	Token(skipSpace bool, f func(rune) bool) (token []byte, err error)
	Width() (wid int, ok bool)
	Read(buf []byte) (n int, err error)
}

type Scanner interface {
	Scan(state ScanState, verb rune) error
}

// runes reads runes a byte at a time from what can't give them itself.
type runes struct {
	r    io.Reader
	last rune
	size int
	back bool
}

func (s *runes) ReadRune() (rune, int, error) {
	if s.back {
		s.back = false
		return s.last, s.size, nil
	}
	var buf [utf8.UTFMax]byte
	n := 0
	for n < len(buf) && !utf8.FullRune(buf[:n]) {
		m, err := io.ReadFull(s.r, buf[n:n+1])
		if m == 0 {
			if n == 0 {
				return 0, 0, err
			}
			break
		}
		n++
	}
	s.last, s.size = utf8.DecodeRune(buf[:n])
	return s.last, s.size, nil
}

func (s *runes) UnreadRune() error {
	s.back = true
	return nil
}

// scanError carries a problem to the end of a scan.
type scanError struct {
	err error
}

func fail(text string) { panic(scanError{errors.New(text)}) }

const eof = -1

type scan struct {
	rs io.RuneScanner
	// lines says that a newline ends the scan; otherwise it is a blank.
	lines bool
	// left is how many runes the verb's width still allows.
	left, width int
}

const noWidth = 1 << 30

func (s *scan) ReadRune() (r rune, size int, err error) {
	if s.left <= 0 {
		return 0, 0, io.EOF
	}
	r, size, err = s.rs.ReadRune()
	if err == nil {
		s.left--
	}
	return r, size, err
}

func (s *scan) UnreadRune() error {
	s.left++
	return s.rs.UnreadRune()
}

func (s *scan) Width() (wid int, ok bool) { return s.width, s.width != noWidth }

func (s *scan) Read(buf []byte) (n int, err error) {
	return 0, errors.New("ScanState's Read should not be called. Use ReadRune")
}

func (s *scan) get() rune {
	r, _, err := s.ReadRune()
	if err == io.EOF {
		return eof
	}
	if err != nil {
		panic(scanError{err})
	}
	return r
}

// must is get where the input may not end.
func (s *scan) must() rune {
	r := s.get()
	if r == eof {
		panic(scanError{io.EOF})
	}
	return r
}

func (s *scan) back(r rune) {
	if r != eof {
		s.UnreadRune()
	}
}

func (s *scan) SkipSpace() {
	for {
		r := s.get()
		if r == '\r' {
			if next := s.get(); next == '\n' {
				r = next
			} else {
				s.back(next)
			}
		}
		if r == '\n' && s.lines {
			fail("unexpected newline")
		}
		if r == eof {
			return
		}
		if !unicode.IsSpace(r) {
			s.back(r)
			return
		}
	}
}

func (s *scan) Token(skipSpace bool, f func(rune) bool) (token []byte, err error) {
	defer caught(&err)
	if skipSpace {
		s.SkipSpace()
	}
	if f == nil {
		f = func(r rune) bool { return !unicode.IsSpace(r) }
	}
	return []byte(s.while(f)), nil
}

func caught(err *error) {
	switch p := recover().(type) {
	case nil:
	case scanError:
		*err = p.err
	default:
		panic(p)
	}
}

func (s *scan) while(f func(rune) bool) string {
	token := ""
	for {
		r := s.get()
		if r == eof {
			return token
		}
		if !f(r) {
			s.back(r)
			return token
		}
		token += string(r)
	}
}

func (s *scan) accept(chars string) string {
	r := s.get()
	for _, c := range chars {
		if c == r {
			return string(r)
		}
	}
	s.back(r)
	return ""
}

func among(chars string) func(rune) bool {
	return func(r rune) bool {
		for _, c := range chars {
			if c == r {
				return true
			}
		}
		return false
	}
}

func verbs(verb rune, allowed, what string) {
	for _, v := range allowed {
		if v == verb {
			return
		}
	}
	fail("bad verb '%" + string(verb) + "' for " + what)
}

// start stands before a value: blanks skipped, and something there.
func (s *scan) start() {
	s.SkipSpace()
	s.back(s.must())
}

// integer gives a number's text, with its sign where there may be one, and its base.
func (s *scan) integer(verb rune, signed bool) (text string, base int) {
	if verb == 'c' {
		return strconv.Itoa(int(s.must())), 10
	}
	what := "unsigned integer"
	if signed {
		what = "integer"
	}
	verbs(verb, "bdoUxXv", what)
	s.start()
	if verb == 'U' {
		if s.accept("U") == "" || s.accept("+") == "" {
			fail("bad unicode format ")
		}
		return s.digits("0123456789aAbBcCdDeEfF"), 16
	}
	sign := ""
	if signed {
		sign = s.accept("+-")
	}
	digits := "0123456789"
	base = 10
	switch verb {
	case 'b':
		base, digits = 2, "01"
	case 'o':
		base, digits = 8, "01234567"
	case 'x', 'X':
		base, digits = 16, "0123456789aAbBcCdDeEfF"
	case 'v':
		base, digits = 0, "0123456789_"
		if s.accept("0") != "" {
			digits = "01234567_"
			prefix := "0"
			switch {
			case s.accept("bB") != "":
				prefix, digits = "0b", "01_"
			case s.accept("oO") != "":
				prefix = "0o"
			case s.accept("xX") != "":
				prefix, digits = "0x", "0123456789aAbBcCdDeEfF_"
			}
			return sign + prefix + s.while(among(digits)), 0
		}
	}
	return sign + s.digits(digits), base
}

func (s *scan) digits(of string) string {
	text := s.while(among(of))
	if text == "" {
		s.must()
		fail("expected integer")
	}
	return text
}

func (s *scan) int(verb rune, bits int) int64 {
	text, base := s.integer(verb, true)
	n, err := strconv.ParseInt(text, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if n<<(64-bits)>>(64-bits) != n {
		fail("integer overflow on token " + text)
	}
	return n
}

func (s *scan) uint(verb rune, bits int) uint64 {
	text, base := s.integer(verb, false)
	n, err := strconv.ParseUint(text, base, 64)
	if err != nil {
		panic(scanError{err})
	}
	if n<<(64-bits)>>(64-bits) != n {
		fail("unsigned integer overflow on token " + text)
	}
	return n
}

func (s *scan) float(verb rune, bits int) float64 {
	verbs(verb, "beEfFgGv", "float"+strconv.Itoa(bits))
	s.start()
	text := s.accept("+-")
	if n := s.accept("nN"); n != "" {
		text += n + s.accept("aA") + s.accept("nN")
	} else if i := s.accept("iI"); i != "" {
		text += i + s.accept("nN") + s.accept("fF")
	} else {
		digits, exponent := "0123456789_", "eEpP"
		if zero := s.accept("0"); zero != "" {
			text += zero
			if x := s.accept("xX"); x != "" {
				text += x
				digits, exponent = "0123456789aAbBcCdDeEfF_", "pP"
			}
		}
		text += s.while(among(digits))
		if point := s.accept("."); point != "" {
			text += point + s.while(among(digits))
		}
		if e := s.accept(exponent); e != "" {
			text += e + s.accept("+-") + s.while(among("0123456789_"))
		}
	}
	f, err := strconv.ParseFloat(text, bits)
	if err != nil {
		panic(scanError{err})
	}
	return f
}

func (s *scan) bool(verb rune) bool {
	verbs(verb, "tv", "boolean")
	s.start()
	switch s.get() {
	case '0':
		return false
	case '1':
		return true
	case 't', 'T':
		if s.accept("rR") != "" && (s.accept("uU") == "" || s.accept("eE") == "") {
			fail("syntax error scanning boolean")
		}
		return true
	case 'f', 'F':
		if s.accept("aA") != "" && (s.accept("lL") == "" || s.accept("sS") == "" || s.accept("eE") == "") {
			fail("syntax error scanning boolean")
		}
		return false
	}
	return false
}

func (s *scan) string(verb rune) string {
	verbs(verb, "svqxX", "string")
	s.start()
	switch verb {
	case 'q':
		return s.quoted()
	case 'x', 'X':
		out := ""
		digits := s.while(among("0123456789aAbBcCdDeEfF"))
		for ; len(digits) > 1; digits = digits[2:] {
			n, _ := strconv.ParseUint(digits[:2], 16, 8)
			out += string([]byte{byte(n)})
		}
		if out == "" {
			fail("no hex data for %x string")
		}
		return out
	}
	return s.while(func(r rune) bool { return !unicode.IsSpace(r) })
}

func (s *scan) quoted() string {
	quote := s.get()
	if quote != '"' && quote != '`' {
		fail("expected quoted string")
	}
	text := string(quote)
	for {
		r := s.must()
		text += string(r)
		if r == '\\' && quote == '"' {
			text += string(s.must())
		} else if r == quote {
			break
		}
	}
	out, err := strconv.Unquote(text)
	if err != nil {
		panic(scanError{err})
	}
	return out
}

func (s *scan) one(verb rune, arg any) {
	if v, ok := arg.(Scanner); ok {
		err := v.Scan(s, verb)
		if err == io.EOF {
			err = io.ErrUnexpectedEOF
		}
		if err != nil {
			panic(scanError{err})
		}
		return
	}
	switch v := arg.(type) {
	case *bool:
		*v = s.bool(verb)
	case *int:
		*v = int(s.int(verb, 64))
	case *int8:
		*v = int8(s.int(verb, 8))
	case *int16:
		*v = int16(s.int(verb, 16))
	case *int32:
		*v = int32(s.int(verb, 32))
	case *int64:
		*v = s.int(verb, 64)
	case *uint:
		*v = uint(s.uint(verb, 64))
	case *uint8:
		*v = uint8(s.uint(verb, 8))
	case *uint16:
		*v = uint16(s.uint(verb, 16))
	case *uint32:
		*v = uint32(s.uint(verb, 32))
	case *uint64:
		*v = s.uint(verb, 64)
	case *uintptr:
		*v = uintptr(s.uint(verb, 64))
	case *float32:
		*v = float32(s.float(verb, 32))
	case *float64:
		*v = s.float(verb, 64)
	case *string:
		*v = s.string(verb)
	case *[]byte:
		*v = []byte(s.string(verb))
	default:
		fail("can't scan type: " + Sprintf("%T", arg))
	}
}

func newScan(r io.Reader, lines bool) *scan {
	rs, ok := r.(io.RuneScanner)
	if !ok {
		rs = &runes{r: r}
	}
	return &scan{rs: rs, lines: lines, left: noWidth, width: noWidth}
}

func (s *scan) all(a []any) (n int, err error) {
	defer caught(&err)
	for _, arg := range a {
		s.one('v', arg)
		n++
	}
	// What follows on the line must be blank.
	for s.lines {
		r := s.get()
		if r == '\n' || r == eof {
			break
		}
		if !unicode.IsSpace(r) {
			s.back(r)
			fail("expected newline")
		}
	}
	return n, nil
}

// blanks skips blanks in the input; whether a newline was among them.
func (s *scan) blanks(newlines bool) (seen, newline bool) {
	for {
		r := s.get()
		if r == '\n' && newlines && !newline {
			newline = true
		} else if r == eof || r == '\n' || !unicode.IsSpace(r) {
			s.back(r)
			return seen, newline
		}
		seen = true
	}
}

// literal matches the format's text up to its next verb; what is left of the format.
func (s *scan) literal(format string) string {
	for format != "" {
		if format[0] == '%' {
			if len(format) < 2 {
				fail("missing verb: % at end of format string")
			}
			if format[1] != '%' {
				return format
			}
			format = format[1:]
			s.blanks(false)
		}
		want, size := utf8.DecodeRuneInString(format)
		format = format[size:]
		if unicode.IsSpace(want) {
			newline := want == '\n'
			for format != "" {
				r, size := utf8.DecodeRuneInString(format)
				if !unicode.IsSpace(r) {
					break
				}
				newline = newline || r == '\n'
				format = format[size:]
			}
			_, found := s.blanks(newline)
			if newline && !found {
				if r := s.get(); r != eof {
					s.back(r)
					fail("newline in format does not match input")
				}
			}
			continue
		}
		r := s.get()
		if r == eof {
			panic(scanError{io.EOF})
		}
		if r != want {
			s.back(r)
			fail("input does not match format")
		}
	}
	return ""
}

func (s *scan) format(format string, a []any) (n int, err error) {
	defer caught(&err)
	for {
		if format = s.literal(format); format == "" {
			break
		}
		format = format[1:]
		width, some := 0, false
		for format != "" && '0' <= format[0] && format[0] <= '9' {
			width, some = width*10+int(format[0]-'0'), true
			format = format[1:]
		}
		verb, size := utf8.DecodeRuneInString(format)
		format = format[size:]
		if n >= len(a) {
			fail("too few operands for format '%" + string(verb) + "'")
		}
		if verb != 'c' {
			s.SkipSpace()
		}
		if some {
			s.left, s.width = width, width
		}
		s.one(verb, a[n])
		s.left, s.width = noWidth, noWidth
		n++
	}
	if n < len(a) {
		fail("too many operands")
	}
	return n, nil
}

// text reads from a string.
type text struct {
	s     string
	at    int
	width int
}

func (t *text) Read(p []byte) (n int, err error) {
	if t.at >= len(t.s) {
		return 0, io.EOF
	}
	n = copy(p, t.s[t.at:])
	t.at += n
	return n, nil
}

func (t *text) ReadRune() (r rune, size int, err error) {
	if t.at >= len(t.s) {
		return 0, 0, io.EOF
	}
	r, t.width = utf8.DecodeRuneInString(t.s[t.at:])
	t.at += t.width
	return r, t.width, nil
}

func (t *text) UnreadRune() error {
	t.at -= t.width
	return nil
}

func Fscan(r io.Reader, a ...any) (n int, err error)   { return newScan(r, false).all(a) }
func Fscanln(r io.Reader, a ...any) (n int, err error) { return newScan(r, true).all(a) }
func Sscan(str string, a ...any) (n int, err error)    { return Fscan(&text{s: str}, a...) }
func Sscanln(str string, a ...any) (n int, err error)  { return Fscanln(&text{s: str}, a...) }
func Scan(a ...any) (n int, err error)                 { return Fscan(os.Stdin, a...) }
func Scanln(a ...any) (n int, err error)               { return Fscanln(os.Stdin, a...) }

func Fscanf(r io.Reader, format string, a ...any) (n int, err error) {
	return newScan(r, true).format(format, a)
}

func Sscanf(str string, format string, a ...any) (n int, err error) {
	return Fscanf(&text{s: str}, format, a...)
}

func Scanf(format string, a ...any) (n int, err error) { return Fscanf(os.Stdin, format, a...) }
