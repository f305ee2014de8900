package main

import (
	"errors"
	"fmt"
	"sync"
	"time"
)

type state int

const (
	closed state = iota
	open
	halfOpen
)

func (s state) String() string { return []string{"closed", "open", "half-open"}[s] }

type Breaker struct {
	mu       sync.Mutex
	state    state
	failures int
	limit    int
	until    time.Time
	cool     time.Duration
}

var ErrOpen = errors.New("circuit open")

func (b *Breaker) Do(f func() error) error {
	b.mu.Lock()
	if b.state == open {
		if time.Now().Before(b.until) {
			b.mu.Unlock()
			return ErrOpen
		}
		b.state = halfOpen
	}
	b.mu.Unlock()
	err := f()
	b.mu.Lock()
	defer b.mu.Unlock()
	if err == nil {
		b.state, b.failures = closed, 0
		return nil
	}
	b.failures++
	if b.state == halfOpen || b.failures >= b.limit {
		b.state, b.until = open, time.Now().Add(b.cool)
	}
	return err
}

func main() {
	b := &Breaker{limit: 2, cool: 20 * time.Millisecond}
	fail := func() error { return errors.New("down") }
	ok := func() error { return nil }
	for _, f := range []func() error{ok, fail, fail, ok} {
		fmt.Println(b.Do(f), b.state)
	}
	time.Sleep(30 * time.Millisecond)
	fmt.Println(b.Do(fail), b.state)
	fmt.Println(b.Do(ok), b.state)
	time.Sleep(30 * time.Millisecond)
	fmt.Println(b.Do(ok), b.state)
}

// Output:
// <nil> closed
// down closed
// down open
// circuit open open
// down open
// circuit open open
// <nil> closed
