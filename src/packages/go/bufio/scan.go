package bufio

import (
	"errors"
	"io"
	"strings"
	"unicode"
	"unicode/utf8"
)

const MaxScanTokenSize = 64 * 1024

var (
	ErrTooLong         = errors.New("bufio.Scanner: token too long")
	ErrNegativeAdvance = errors.New("bufio.Scanner: SplitFunc returns negative advance count")
	ErrAdvanceTooFar   = errors.New("bufio.Scanner: SplitFunc returns advance count beyond input")
	ErrFinalToken      = errors.New("final token")
)

type SplitFunc func(data []byte, atEOF bool) (advance int, token []byte, err error)

// Scanner reads tokens; buf[from:] is what it has read and not given yet.
type Scanner struct {
	r     io.Reader
	split SplitFunc
	limit int
	token []byte
	buf   []byte
	from  int
	end   bool
	over  bool
	err   error
}

func NewScanner(r io.Reader) *Scanner {
	return &Scanner{r: r, split: ScanLines, limit: MaxScanTokenSize}
}

func (s *Scanner) Split(split SplitFunc)      { s.split = split }
func (s *Scanner) Buffer(buf []byte, max int) { s.limit = max }
func (s *Scanner) Bytes() []byte              { return s.token }
func (s *Scanner) Text() string               { return string(s.token) }

func (s *Scanner) Err() error {
	if s.err == io.EOF {
		return nil
	}
	return s.err
}

func (s *Scanner) stop(err error) bool {
	s.token, s.over = nil, true
	if s.err == nil || s.err == io.EOF {
		s.err = err
	}
	return false
}

func (s *Scanner) Scan() bool {
	if s.over {
		return false
	}
	for {
		if len(s.buf) > s.from || s.end {
			advance, token, err := s.split(s.buf[s.from:], s.end)
			if err == ErrFinalToken {
				s.token, s.over = token, true
				return token != nil
			}
			if err != nil {
				return s.stop(err)
			}
			if advance < 0 {
				return s.stop(ErrNegativeAdvance)
			}
			if advance > len(s.buf)-s.from {
				return s.stop(ErrAdvanceTooFar)
			}
			s.from += advance
			if token != nil {
				s.token = token
				return true
			}
			if s.end && (advance == 0 || s.from == len(s.buf)) {
				return s.stop(s.err)
			}
			if advance > 0 {
				continue
			}
		}
		if len(s.buf)-s.from >= s.limit {
			return s.stop(ErrTooLong)
		}
		s.fill()
	}
}

// fill reads on behind what is not given yet; tokens already given keep their memory.
func (s *Scanner) fill() {
	chunk := make([]byte, 4096)
	n, err := s.r.Read(chunk)
	s.buf = append(append([]byte(nil), s.buf[s.from:]...), chunk[:n]...)
	s.from = 0
	if err != nil {
		s.end, s.err = true, err
	}
}

func ScanBytes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 {
		return 0, nil, nil
	}
	return 1, data[:1], nil
}

func ScanRunes(data []byte, atEOF bool) (advance int, token []byte, err error) {
	if len(data) == 0 || !atEOF && !utf8.FullRune(data) {
		return 0, nil, nil
	}
	r, size := utf8.DecodeRune(data)
	if r == utf8.RuneError && size == 1 {
		return 1, []byte(string(utf8.RuneError)), nil
	}
	return size, data[:size], nil
}

func ScanLines(data []byte, atEOF bool) (advance int, token []byte, err error) {
	i := strings.IndexByte(string(data), '\n')
	switch {
	case i >= 0:
		advance = i + 1
	case atEOF && len(data) > 0:
		i, advance = len(data), len(data)
	default:
		return 0, nil, nil
	}
	if i > 0 && data[i-1] == '\r' {
		i--
	}
	return advance, data[:i], nil
}

func ScanWords(data []byte, atEOF bool) (advance int, token []byte, err error) {
	start := -1
	for i, r := range string(data) {
		switch space := unicode.IsSpace(r); {
		case !space && start < 0:
			start = i
		case space && start >= 0:
			return i + 1, data[start:i], nil
		}
	}
	if start >= 0 && atEOF {
		return len(data), data[start:], nil
	}
	return max(start, 0), nil, nil
}
