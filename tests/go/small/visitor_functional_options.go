package main

import (
	"errors"
	"fmt"
	"time"
)

type Server struct {
	host    string
	port    int
	timeout time.Duration
	tags    map[string]string
}

type Option func(*Server) error

func Port(p int) Option {
	return func(s *Server) error {
		if p <= 0 || p > 65535 {
			return fmt.Errorf("bad port %d", p)
		}
		s.port = p
		return nil
	}
}
func Timeout(d time.Duration) Option { return func(s *Server) error { s.timeout = d; return nil } }
func Tag(k, v string) Option {
	return func(s *Server) error {
		if _, dup := s.tags[k]; dup {
			return errors.New("duplicate tag " + k)
		}
		s.tags[k] = v
		return nil
	}
}

func New(host string, opts ...Option) (*Server, error) {
	s := &Server{host: host, port: 80, timeout: time.Second, tags: map[string]string{}}
	var errs []error
	for _, o := range opts {
		errs = append(errs, o(s))
	}
	return s, errors.Join(errs...)
}

func main() {
	s, err := New("h", Port(8080), Timeout(1500*time.Millisecond), Tag("a", "1"))
	fmt.Printf("%+v %v\n", *s, err)
	_, err = New("h", Port(-1), Tag("x", ""), Tag("x", ""))
	fmt.Println(err)
}

// Output:
// {host:h port:8080 timeout:1500000000 tags:map[a:1]} <nil>
// bad port -1
// duplicate tag x
