package bufio

import (
	"errors"
	"io"
	"unicode/utf8"
)

const (
	defaultSize = 4096
	minSize     = 16
	// A reader that gives nothing so often is at fault.
	emptyReads = 100
)

var (
	ErrInvalidUnreadByte = errors.New("bufio: invalid use of UnreadByte")
	ErrInvalidUnreadRune = errors.New("bufio: invalid use of UnreadRune")
	ErrBufferFull        = errors.New("bufio: buffer full")
	ErrNegativeCount     = errors.New("bufio: negative count")
)

// Reader reads ahead; buf[r:w] is what it has read and not given yet.
type Reader struct {
	rd   io.Reader
	buf  []byte
	r, w int
	err  error
	// lastRune is the size of the rune read last, lastByte the byte; -1 when they can't be put back.
	lastByte, lastRune int
}

func NewReader(rd io.Reader) *Reader { return NewReaderSize(rd, defaultSize) }

func NewReaderSize(rd io.Reader, size int) *Reader {
	if b, ok := rd.(*Reader); ok && len(b.buf) >= size {
		return b
	}
	b := &Reader{buf: make([]byte, max(size, minSize))}
	b.Reset(rd)
	return b
}

func (b *Reader) Size() int     { return len(b.buf) }
func (b *Reader) Buffered() int { return b.w - b.r }

func (b *Reader) Reset(r io.Reader) {
	if b == r {
		return
	}
	if b.buf == nil {
		b.buf = make([]byte, defaultSize)
	}
	*b = Reader{rd: r, buf: b.buf, lastByte: -1, lastRune: -1}
}

// fill reads once more, where there is room.
func (b *Reader) fill() {
	if b.r > 0 {
		copy(b.buf, b.buf[b.r:b.w])
		b.w -= b.r
		b.r = 0
	}
	for range emptyReads {
		n, err := b.rd.Read(b.buf[b.w:])
		if n < 0 {
			panic(errors.New("bufio: reader returned negative count from Read"))
		}
		b.w += n
		if err != nil {
			b.err = err
			return
		}
		if n > 0 {
			return
		}
	}
	b.err = io.ErrNoProgress
}

// takeError gives the reader's error once.
func (b *Reader) takeError() error {
	err := b.err
	b.err = nil
	return err
}

func (b *Reader) Peek(n int) ([]byte, error) {
	if n < 0 {
		return nil, ErrNegativeCount
	}
	b.lastByte, b.lastRune = -1, -1
	for b.Buffered() < n && b.Buffered() < len(b.buf) && b.err == nil {
		b.fill()
	}
	if n > len(b.buf) {
		return b.buf[b.r:b.w], ErrBufferFull
	}
	if n > b.Buffered() {
		err := b.takeError()
		if err == nil {
			err = ErrBufferFull
		}
		return b.buf[b.r:b.w], err
	}
	return b.buf[b.r : b.r+n], nil
}

func (b *Reader) Discard(n int) (discarded int, err error) {
	if n < 0 {
		return 0, ErrNegativeCount
	}
	b.lastByte, b.lastRune = -1, -1
	for discarded < n {
		if b.Buffered() == 0 {
			if b.err != nil {
				return discarded, b.takeError()
			}
			b.fill()
		}
		some := min(n-discarded, b.Buffered())
		b.r += some
		discarded += some
	}
	return discarded, nil
}

func (b *Reader) Read(p []byte) (n int, err error) {
	if len(p) == 0 {
		if b.Buffered() > 0 {
			return 0, nil
		}
		return 0, b.takeError()
	}
	if b.r == b.w {
		if b.err != nil {
			return 0, b.takeError()
		}
		if n, b.err = b.rd.Read(b.buf); n == 0 {
			return 0, b.takeError()
		}
		b.r, b.w = 0, n
	}
	n = copy(p, b.buf[b.r:b.w])
	b.r += n
	b.lastByte, b.lastRune = int(b.buf[b.r-1]), -1
	return n, nil
}

func (b *Reader) ReadByte() (byte, error) {
	b.lastRune = -1
	for b.r == b.w {
		if b.err != nil {
			return 0, b.takeError()
		}
		b.fill()
	}
	c := b.buf[b.r]
	b.r++
	b.lastByte = int(c)
	return c, nil
}

func (b *Reader) UnreadByte() error {
	if b.lastByte < 0 || b.r == 0 && b.w > 0 {
		return ErrInvalidUnreadByte
	}
	if b.r > 0 {
		b.r--
	} else {
		b.w = 1
	}
	b.buf[b.r] = byte(b.lastByte)
	b.lastByte, b.lastRune = -1, -1
	return nil
}

func (b *Reader) ReadRune() (r rune, size int, err error) {
	for b.Buffered() < utf8.UTFMax && !utf8.FullRune(b.buf[b.r:b.w]) && b.err == nil {
		b.fill()
	}
	b.lastRune = -1
	if b.r == b.w {
		return 0, 0, b.takeError()
	}
	r, size = utf8.DecodeRune(b.buf[b.r:b.w])
	b.r += size
	b.lastByte, b.lastRune = int(b.buf[b.r-1]), size
	return r, size, nil
}

func (b *Reader) UnreadRune() error {
	if b.lastRune < 0 || b.r < b.lastRune {
		return ErrInvalidUnreadRune
	}
	b.r -= b.lastRune
	b.lastByte, b.lastRune = -1, -1
	return nil
}

// ReadSlice gives a part of the buffer, which the next read overwrites.
func (b *Reader) ReadSlice(delim byte) (line []byte, err error) {
	seen := 0
	for {
		for ; b.r+seen < b.w; seen++ {
			if b.buf[b.r+seen] == delim {
				return b.give(seen + 1), nil
			}
		}
		if b.err != nil {
			return b.give(b.Buffered()), b.takeError()
		}
		if b.Buffered() >= len(b.buf) {
			return b.give(b.Buffered()), ErrBufferFull
		}
		b.fill()
	}
}

func (b *Reader) give(n int) []byte {
	line := b.buf[b.r : b.r+n]
	b.r += n
	if n > 0 {
		b.lastByte, b.lastRune = int(line[n-1]), -1
	}
	return line
}

func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	line := []byte{}
	for {
		part, err := b.ReadSlice(delim)
		line = append(line, part...)
		if err != ErrBufferFull {
			return line, err
		}
	}
}

func (b *Reader) ReadString(delim byte) (string, error) {
	line, err := b.ReadBytes(delim)
	return string(line), err
}

func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadSlice('\n')
	if err == ErrBufferFull {
		// A \r may belong to the \n that follows.
		if n := len(line); n > 0 && line[n-1] == '\r' {
			b.r--
			line = line[:n-1]
		}
		return line, true, nil
	}
	if len(line) == 0 {
		return nil, false, err
	}
	if n := len(line); line[n-1] == '\n' {
		line = line[:n-1]
		if n > 1 && line[n-2] == '\r' {
			line = line[:n-2]
		}
	}
	return line, false, nil
}

func (b *Reader) WriteTo(w io.Writer) (n int64, err error) {
	b.lastByte, b.lastRune = -1, -1
	for {
		if b.Buffered() > 0 {
			m, err := w.Write(b.buf[b.r:b.w])
			b.r += m
			n += int64(m)
			if err != nil {
				return n, err
			}
		}
		if b.err != nil {
			break
		}
		b.fill()
	}
	if err = b.takeError(); err == io.EOF {
		err = nil
	}
	return n, err
}

// Writer keeps what is written until there is enough of it.
type Writer struct {
	w    io.Writer
	buf  []byte
	size int
	err  error
}

func NewWriter(w io.Writer) *Writer { return NewWriterSize(w, defaultSize) }

func NewWriterSize(w io.Writer, size int) *Writer {
	if b, ok := w.(*Writer); ok && b.size >= size {
		return b
	}
	if size <= 0 {
		size = defaultSize
	}
	return &Writer{w: w, size: size, buf: make([]byte, 0, size)}
}

func (b *Writer) Size() int               { return b.size }
func (b *Writer) Buffered() int           { return len(b.buf) }
func (b *Writer) Available() int          { return b.size - len(b.buf) }
func (b *Writer) AvailableBuffer() []byte { return b.buf[len(b.buf):] }

func (b *Writer) Reset(w io.Writer) {
	if b == w {
		return
	}
	if b.size == 0 {
		b.size = defaultSize
	}
	*b = Writer{w: w, size: b.size}
}

func (b *Writer) Flush() error {
	if b.err != nil || len(b.buf) == 0 {
		return b.err
	}
	n, err := b.w.Write(b.buf)
	if n < len(b.buf) && err == nil {
		err = io.ErrShortWrite
	}
	b.buf, b.err = append(b.buf[:0], b.buf[n:]...), err
	return err
}

func (b *Writer) Write(p []byte) (nn int, err error) {
	for len(p) > b.Available() && b.err == nil {
		part := b.Available()
		if len(b.buf) == 0 {
			// Large writes need no copy.
			part, b.err = b.w.Write(p)
		} else {
			b.buf = append(b.buf, p[:part]...)
			b.Flush()
		}
		p = p[part:]
		nn += part
	}
	if b.err != nil {
		return nn, b.err
	}
	b.buf = append(b.buf, p...)
	return nn + len(p), nil
}

func (b *Writer) WriteString(s string) (int, error) { return b.Write([]byte(s)) }

func (b *Writer) WriteByte(c byte) error {
	_, err := b.Write([]byte{c})
	return err
}

func (b *Writer) WriteRune(r rune) (size int, err error) {
	if r >= utf8.RuneSelf && b.Available() < utf8.UTFMax {
		b.Flush()
	}
	return b.WriteString(string(r))
}

// onlyWriter hides the writer's other methods.
type onlyWriter struct {
	io.Writer
}

func (b *Writer) ReadFrom(r io.Reader) (n int64, err error) { return io.Copy(onlyWriter{b}, r) }

type ReadWriter struct {
	*Reader
	*Writer
}

func NewReadWriter(r *Reader, w *Writer) *ReadWriter { return &ReadWriter{r, w} }
