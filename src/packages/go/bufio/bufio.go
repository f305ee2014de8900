package bufio

import (
	"io"
	"unicode/utf8"
)

const defaultSize = 4096

// Reader reads ahead; buf is what it has read and not given yet.
type Reader struct {
	r   io.Reader
	buf []byte
	err error
}

func NewReader(rd io.Reader) *Reader               { return &Reader{r: rd} }
func NewReaderSize(rd io.Reader, size int) *Reader { return &Reader{r: rd} }

func (b *Reader) Buffered() int { return len(b.buf) }

func (b *Reader) Reset(r io.Reader) { *b = Reader{r: r} }

// fill reads once more.
func (b *Reader) fill() {
	if b.err != nil {
		return
	}
	chunk := make([]byte, defaultSize)
	n, err := b.r.Read(chunk)
	b.buf = append(b.buf, chunk[:n]...)
	b.err = err
}

func (b *Reader) Peek(n int) ([]byte, error) {
	for len(b.buf) < n && b.err == nil {
		b.fill()
	}
	if len(b.buf) < n {
		return b.buf, b.err
	}
	return b.buf[:n], nil
}

func (b *Reader) Read(p []byte) (n int, err error) {
	if len(b.buf) == 0 {
		b.fill()
	}
	n = copy(p, b.buf)
	b.buf = b.buf[n:]
	if n == 0 && len(p) > 0 {
		return 0, b.err
	}
	return n, nil
}

func (b *Reader) ReadByte() (byte, error) {
	if _, err := b.Peek(1); err != nil {
		return 0, err
	}
	c := b.buf[0]
	b.buf = b.buf[1:]
	return c, nil
}

func (b *Reader) ReadRune() (r rune, size int, err error) {
	for !utf8.FullRune(b.buf) && b.err == nil {
		b.fill()
	}
	if len(b.buf) == 0 {
		return 0, 0, b.err
	}
	r, size = utf8.DecodeRune(b.buf)
	b.buf = b.buf[size:]
	return r, size, nil
}

func (b *Reader) ReadBytes(delim byte) ([]byte, error) {
	seen := 0
	for {
		for ; seen < len(b.buf); seen++ {
			if b.buf[seen] == delim {
				line := append([]byte(nil), b.buf[:seen+1]...)
				b.buf = b.buf[seen+1:]
				return line, nil
			}
		}
		if b.err != nil {
			line := b.buf
			b.buf = nil
			return line, b.err
		}
		b.fill()
	}
}

func (b *Reader) ReadString(delim byte) (string, error) {
	line, err := b.ReadBytes(delim)
	return string(line), err
}

func (b *Reader) ReadLine() (line []byte, isPrefix bool, err error) {
	line, err = b.ReadBytes('\n')
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

// Writer keeps what is written until there is enough of it.
type Writer struct {
	w    io.Writer
	buf  []byte
	size int
	err  error
}

func NewWriter(w io.Writer) *Writer { return NewWriterSize(w, defaultSize) }

func NewWriterSize(w io.Writer, size int) *Writer {
	if size <= 0 {
		size = defaultSize
	}
	return &Writer{w: w, size: size}
}

func (b *Writer) Size() int         { return b.size }
func (b *Writer) Buffered() int     { return len(b.buf) }
func (b *Writer) Available() int    { return b.size - len(b.buf) }
func (b *Writer) Reset(w io.Writer) { *b = Writer{w: w, size: b.size} }

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

func (b *Writer) Write(p []byte) (n int, err error) {
	for len(p) > b.Available() && b.err == nil {
		part := b.Available()
		b.buf = append(b.buf, p[:part]...)
		p = p[part:]
		n += part
		b.Flush()
	}
	if b.err != nil {
		return n, b.err
	}
	b.buf = append(b.buf, p...)
	return n + len(p), nil
}

func (b *Writer) WriteString(s string) (int, error) { return b.Write([]byte(s)) }

func (b *Writer) WriteByte(c byte) error {
	_, err := b.Write([]byte{c})
	return err
}

func (b *Writer) WriteRune(r rune) (size int, err error) { return b.WriteString(string(r)) }

type ReadWriter struct {
	*Reader
	*Writer
}

func NewReadWriter(r *Reader, w *Writer) *ReadWriter { return &ReadWriter{r, w} }
