package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"
)

type State int

const (
	Closed State = iota
	Open
	HalfOpen
)

func (s State) String() string { return []string{"closed", "open", "half-open"}[s] }

var ErrOpen = errors.New("circuit open")

type Breaker struct {
	mu       sync.Mutex
	state    State
	failures int
	max      int
	until    time.Time
	cooldown time.Duration
}

func (b *Breaker) Do(f func() error) error {
	b.mu.Lock()
	if b.state == Open {
		if time.Now().Before(b.until) {
			b.mu.Unlock()
			return ErrOpen
		}
		b.state = HalfOpen
	}
	b.mu.Unlock()
	err := f()
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil {
		b.failures++
		if b.failures >= b.max || b.state == HalfOpen {
			b.state, b.until = Open, time.Now().Add(b.cooldown)
		}
		return fmt.Errorf("call %d: %w", b.failures, err)
	}
	b.state, b.failures = Closed, 0
	return nil
}

func retry(ctx context.Context, n int, base time.Duration, f func(int) error) (err error) {
	for i := range n {
		if err = f(i); err == nil {
			return nil
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(base << i):
		}
	}
	return fmt.Errorf("after %d tries: %w", n, err)
}

type Group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
	sem  chan struct{}
	stop context.CancelCauseFunc
}

func WithContext(ctx context.Context) (*Group, context.Context) {
	ctx, cancel := context.WithCancelCause(ctx)
	return &Group{stop: cancel}, ctx
}
func (g *Group) SetLimit(n int) { g.sem = make(chan struct{}, n) }
func (g *Group) Go(f func() error) {
	if g.sem != nil {
		g.sem <- struct{}{}
	}
	g.wg.Add(1)
	go func() {
		defer func() {
			if g.sem != nil {
				<-g.sem
			}
			g.wg.Done()
		}()
		if err := f(); err != nil {
			g.once.Do(func() {
				g.err = err
				if g.stop != nil {
					g.stop(err)
				}
			})
		}
	}()
}
func (g *Group) Wait() error {
	g.wg.Wait()
	if g.stop != nil {
		g.stop(g.err)
	}
	return g.err
}

type Flight struct {
	mu sync.Mutex
	m  map[string]*call
}
type call struct {
	wg  sync.WaitGroup
	val any
	dup int
}

func (f *Flight) Do(k string, fn func() any) (any, bool) {
	f.mu.Lock()
	if c, ok := f.m[k]; ok {
		c.dup++
		f.mu.Unlock()
		c.wg.Wait()
		return c.val, true
	}
	c := new(call)
	c.wg.Add(1)
	if f.m == nil {
		f.m = map[string]*call{}
	}
	f.m[k] = c
	f.mu.Unlock()
	c.val = fn()
	c.wg.Done()
	f.mu.Lock()
	delete(f.m, k)
	f.mu.Unlock()
	return c.val, c.dup > 0
}

func main() {
	b := &Breaker{max: 2, cooldown: 30 * time.Millisecond}
	fail := errors.New("down")
	for i := range 6 {
		err := b.Do(func() error {
			if i < 3 {
				return fail
			}
			return nil
		})
		fmt.Println(i, err, b.state, errors.Is(err, ErrOpen), errors.Is(err, fail))
		time.Sleep(20 * time.Millisecond)
	}
	fmt.Println(retry(context.Background(), 3, time.Millisecond, func(i int) error {
		if i == 2 {
			return nil
		}
		return fail
	}))
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	fmt.Println(retry(ctx, 10, 2*time.Millisecond, func(i int) error { return fail }))
	g, gctx := WithContext(context.Background())
	g.SetLimit(2)
	var ran, peak, cur atomic.Int32
	for i := range 6 {
		g.Go(func() error {
			if n := cur.Add(1); n > peak.Load() {
				peak.Store(n)
			}
			defer cur.Add(-1)
			ran.Add(1)
			select {
			case <-gctx.Done():
				return gctx.Err()
			case <-time.After(time.Duration(i) * 10 * time.Millisecond):
			}
			if i == 2 {
				return fmt.Errorf("task %d failed", i)
			}
			return nil
		})
	}
	fmt.Println(g.Wait(), context.Cause(gctx), ran.Load(), peak.Load())
	var f Flight
	var calls, shared atomic.Int32
	var wg sync.WaitGroup
	for range 5 {
		wg.Go(func() {
			v, s := f.Do("k", func() any { calls.Add(1); time.Sleep(10 * time.Millisecond); return 42 })
			if s {
				shared.Add(1)
			}
			_ = v
		})
	}
	wg.Wait()
	fmt.Println(calls.Load(), shared.Load())
	heartbeat := time.NewTicker(10 * time.Millisecond)
	work := time.NewTimer(35 * time.Millisecond)
	beats := 0
	for done := false; !done; {
		select {
		case <-heartbeat.C:
			beats++
		case <-work.C:
			done = true
		}
	}
	heartbeat.Stop()
	fmt.Println("beats", beats, work.Stop())
	deb := make(chan int)
	go func() {
		defer close(deb)
		for i := range 3 {
			deb <- i
			time.Sleep(time.Millisecond)
		}
	}()
	timer := time.NewTimer(time.Hour)
	last := -1
	for deb != nil || last >= 0 {
		select {
		case v, ok := <-deb:
			if !ok {
				deb = nil
				continue
			}
			last = v
			timer.Reset(5 * time.Millisecond)
		case <-timer.C:
			fmt.Println("debounced", last)
			last = -1
		}
	}
}

// Output:
// 0 call 1: down closed false true
// 1 call 2: down open false true
// 2 circuit open open true false
// 3 <nil> closed false false
// 4 <nil> closed false false
// 5 <nil> closed false false
// <nil>
// down
// context deadline exceeded
// task 2 failed task 2 failed 6 2
// 1 5
// beats 3 false
// debounced 2
