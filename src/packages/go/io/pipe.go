package io

import "sync"

// A pipe hands each write's bytes to readers over channels, as Go's own does, so that both sides block alike.
type pipe struct {
	turn sync.Mutex
	data chan []byte
	read chan int

	once sync.Once
	done chan struct{}
	rerr error
	werr error
}

type PipeReader struct{ pipe }

type PipeWriter struct{ r PipeReader }

func Pipe() (*PipeReader, *PipeWriter) {
	w := &PipeWriter{r: PipeReader{pipe: pipe{
		data: make(chan []byte),
		read: make(chan int),
		done: make(chan struct{}),
	}}}
	return &w.r, w
}

func (p *pipe) closed(mine, theirs error) error {
	if mine == nil && theirs != nil {
		return theirs
	}
	return ErrClosedPipe
}

func (p *pipe) end() { p.once.Do(func() { close(p.done) }) }

func (r *PipeReader) Read(b []byte) (n int, err error) {
	p := &r.pipe
	select {
	case <-p.done:
		return 0, p.closed(p.rerr, p.werr)
	default:
	}
	select {
	case data := <-p.data:
		n = copy(b, data)
		p.read <- n
		return n, nil
	case <-p.done:
		return 0, p.closed(p.rerr, p.werr)
	}
}

func (r *PipeReader) Close() error { return r.CloseWithError(nil) }

func (r *PipeReader) CloseWithError(err error) error {
	if err == nil {
		err = ErrClosedPipe
	}
	if r.pipe.rerr == nil {
		r.pipe.rerr = err
	}
	r.pipe.end()
	return nil
}

func (w *PipeWriter) Write(b []byte) (n int, err error) {
	p := &w.r.pipe
	select {
	case <-p.done:
		return 0, p.closed(p.werr, p.rerr)
	default:
		p.turn.Lock()
		defer p.turn.Unlock()
	}
	for once := true; once || len(b) > 0; once = false {
		select {
		case p.data <- b:
			taken := <-p.read
			b = b[taken:]
			n += taken
		case <-p.done:
			return n, p.closed(p.werr, p.rerr)
		}
	}
	return n, nil
}

func (w *PipeWriter) Close() error { return w.CloseWithError(nil) }

func (w *PipeWriter) CloseWithError(err error) error {
	if err == nil {
		err = EOF
	}
	if w.r.pipe.werr == nil {
		w.r.pipe.werr = err
	}
	w.r.pipe.end()
	return nil
}
