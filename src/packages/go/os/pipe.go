package os

import (
	"errors"
	"io"
	"sync"
)

// pipeSize is how much a pipe holds that nobody has read.
const pipeSize = 64 << 10

// pipe carries what is written to one end to the other.
type pipe struct {
	mu           sync.Mutex
	data         []byte
	reader       *File
	readerIsGone bool
	writerIsGone bool
	// changed is closed when a waiter should look again.
	changed chan struct{}
}

// Pipe gives a pipe's ends: what is written to w can be read from r.
func Pipe() (r *File, w *File, err error) {
	p := &pipe{changed: make(chan struct{})}
	r, w = &File{fd: 3, name: "|0", pipe: p}, &File{fd: 4, name: "|1", pipe: p}
	p.reader = r
	return r, w, nil
}

// pipeError says what failed at which end.
type pipeError struct {
	op, name string
	err      error
}

func (e *pipeError) Error() string { return e.op + " " + e.name + ": " + e.err.Error() }
func (e *pipeError) Unwrap() error { return e.err }

var (
	errBrokenPipe    = errors.New("broken pipe")
	errBadDescriptor = errors.New("bad file descriptor")
)

func (p *pipe) gone(f *File) *bool {
	if f == p.reader {
		return &p.readerIsGone
	}
	return &p.writerIsGone
}

// look lets every waiter look again.
func (p *pipe) look() {
	close(p.changed)
	p.changed = make(chan struct{})
}

func (p *pipe) close(f *File) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if gone := p.gone(f); !*gone {
		*gone = true
		p.look()
		return nil
	}
	return &pipeError{"close", f.name, ErrClosed}
}

func (p *pipe) read(f *File, b []byte) (n int, err error) {
	for {
		p.mu.Lock()
		var fail error
		switch {
		case *p.gone(f):
			fail = ErrClosed
		case f != p.reader:
			fail = errBadDescriptor
		case len(b) == 0:
			p.mu.Unlock()
			return 0, nil
		case len(p.data) > 0:
			n = copy(b, p.data)
			p.data = p.data[n:]
			p.look()
			p.mu.Unlock()
			return n, nil
		case p.writerIsGone:
			p.mu.Unlock()
			return 0, io.EOF
		}
		changed := p.changed
		p.mu.Unlock()
		if fail != nil {
			return 0, &pipeError{"read", f.name, fail}
		}
		<-changed
	}
}

func (p *pipe) write(f *File, b []byte) (n int, err error) {
	for {
		p.mu.Lock()
		var fail error
		switch {
		case *p.gone(f):
			fail = ErrClosed
		case f == p.reader:
			fail = errBadDescriptor
		case p.readerIsGone:
			fail = errBrokenPipe
		default:
			some := b[n:min(len(b), n+pipeSize-len(p.data))]
			if len(some) > 0 {
				p.data = append(p.data, some...)
				n += len(some)
				p.look()
			}
		}
		changed := p.changed
		p.mu.Unlock()
		switch {
		case fail != nil:
			return n, &pipeError{"write", f.name, fail}
		case n == len(b):
			return n, nil
		}
		<-changed
	}
}
