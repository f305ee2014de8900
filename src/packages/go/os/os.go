package os

import (
	"errors"
	"io"
	"syscall"
)

// Only the streams and pipes exist: there is no file system.

var (
	ErrNotExist   = errors.New("file does not exist")
	ErrExist      = errors.New("file already exists")
	ErrPermission = errors.New("permission denied")
	ErrClosed     = errors.New("file already closed")
	ErrInvalid    = errors.New("invalid argument")
)

type File struct {
	fd   int
	name string
	// pipe is what a pipe's end belongs to.
	pipe *pipe
}

var (
	Stdin  = &File{fd: 0, name: "/dev/stdin"}
	Stdout = &File{fd: 1, name: "/dev/stdout"}
	Stderr = &File{fd: 2, name: "/dev/stderr"}
)

// Args are the program's name and what followed `--`.
var Args = arguments()

func arguments() []string
func writeString(fd int, s string)
func writeBytes(fd int, b []byte)

func Exit(code int)

type Signal interface {
	String() string
	Signal()
}

var (
	Interrupt Signal = syscall.SIGINT
	Kill      Signal = syscall.SIGKILL
)

func (f *File) Name() string { return f.name }
func (f *File) Fd() uintptr  { return uintptr(f.fd) }
func (f *File) Sync() error  { return nil }

func (f *File) Close() error {
	if f == nil {
		return ErrInvalid
	}
	if f.pipe != nil {
		return f.pipe.close(f)
	}
	return nil
}

func (f *File) Write(b []byte) (n int, err error) {
	if f != nil && f.pipe != nil {
		return f.pipe.write(f, b)
	}
	if f == nil || f.fd == 0 {
		return 0, ErrInvalid
	}
	writeBytes(f.fd, b)
	return len(b), nil
}

func (f *File) WriteString(s string) (n int, err error) {
	if f != nil && f.pipe != nil {
		return f.pipe.write(f, []byte(s))
	}
	if f == nil || f.fd == 0 {
		return 0, ErrInvalid
	}
	writeString(f.fd, s)
	return len(s), nil
}

// Read finds the end of Stdin at once: nothing can be typed.
func (f *File) Read(b []byte) (n int, err error) {
	if f != nil && f.pipe != nil {
		return f.pipe.read(f, b)
	}
	if f == nil || f.fd != 0 {
		return 0, ErrInvalid
	}
	return 0, io.EOF
}

func Getpid() int                        { return 1 }
func Hostname() (name string, err error) { return "localhost", nil }
func Getwd() (dir string, err error)     { return "/", nil }
