package context

import (
	"errors"
	"time"
)

type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}

type CancelFunc func()

type CancelCauseFunc func(cause error)

var Canceled = errors.New("context canceled")

var DeadlineExceeded error = deadlineExceededError{}

type deadlineExceededError struct{}

func (deadlineExceededError) Error() string   { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool   { return true }
func (deadlineExceededError) Temporary() bool { return true }

// emptyCtx is never cancelled.
type emptyCtx struct{}

func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (emptyCtx) Done() <-chan struct{}                   { return nil }
func (emptyCtx) Err() error                              { return nil }
func (emptyCtx) Value(key any) any                       { return nil }

type backgroundCtx struct{ emptyCtx }

func (backgroundCtx) String() string { return "context.Background" }

type todoCtx struct{ emptyCtx }

func (todoCtx) String() string { return "context.TODO" }

func Background() Context { return backgroundCtx{} }
func TODO() Context       { return todoCtx{} }

func typeName(v any) string

type stringer interface{ String() string }

func nameOf(c Context) string {
	if s, ok := c.(stringer); ok {
		return s.String()
	}
	return typeName(c)
}

// point lets other goroutines go first, and no other until the operation that calls it is done (exploration).
func point()

// canceler is a context that its parent can cancel.
type canceler interface {
	cancel(removes bool, err, cause error)
	Done() <-chan struct{}
}

// cancelCtx needs no lock: no other goroutine runs between its instructions, so err, cause and done change together.
type cancelCtx struct {
	Context
	done     chan struct{}
	children map[canceler]struct{}
	err      error
	cause    error
}

// selfKey is the key under which a cancelCtx finds itself.
var selfKey int

func (c *cancelCtx) Value(key any) any {
	if key == &selfKey {
		return c
	}
	return c.Context.Value(key)
}

func (c *cancelCtx) Done() <-chan struct{} {
	if c.done == nil {
		c.done = make(chan struct{})
	}
	return c.done
}

func (c *cancelCtx) Err() error {
	point()
	return c.err
}

func (c *cancelCtx) String() string { return nameOf(c.Context) + ".WithCancel" }

// closed is the done channel of contexts that ended before anybody asked.
var closed = make(chan struct{})

func init() { close(closed) }

func (c *cancelCtx) cancel(removes bool, err, cause error) {
	if c.err != nil {
		return
	}
	if cause == nil {
		cause = err
	}
	c.err, c.cause = err, cause
	if c.done == nil {
		c.done = closed
	} else {
		close(c.done)
	}
	children := c.children
	c.children = nil
	for child := range children {
		child.cancel(false, err, cause)
	}
	if removes {
		removeChild(c.Context, c)
	}
}

func removeChild(parent Context, child canceler) {
	if s, ok := parent.(stopCtx); ok {
		s.stop()
		return
	}
	if p, ok := cancelParent(parent); ok {
		delete(p.children, child)
	}
}

// cancelParent finds the cancelCtx that ends with parent, if nobody has wrapped its Done.
func cancelParent(parent Context) (*cancelCtx, bool) {
	done := parent.Done()
	if done == closed || done == nil {
		return nil, false
	}
	p, ok := parent.Value(&selfKey).(*cancelCtx)
	if !ok || p.Done() != done {
		return nil, false
	}
	return p, true
}

type afterFuncer interface {
	AfterFunc(func()) func() bool
}

// stopCtx is a parent whose AfterFunc was asked to cancel the child.
type stopCtx struct {
	Context
	stop func() bool
}

// propagate lets parent's end cancel child.
func (c *cancelCtx) propagate(parent Context, child canceler) {
	c.Context = parent
	done := parent.Done()
	if done == nil {
		return
	}
	point()
	select {
	case <-done:
		child.cancel(false, parent.Err(), Cause(parent))
		return
	default:
	}
	if p, ok := cancelParent(parent); ok {
		if p.err != nil {
			child.cancel(false, p.err, p.cause)
			return
		}
		if p.children == nil {
			p.children = map[canceler]struct{}{}
		}
		p.children[child] = struct{}{}
		return
	}
	if a, ok := parent.(afterFuncer); ok {
		stop := a.AfterFunc(func() { child.cancel(false, parent.Err(), Cause(parent)) })
		c.Context = stopCtx{parent, stop}
		return
	}
	go func() {
		select {
		case <-parent.Done():
			child.cancel(false, parent.Err(), Cause(parent))
		case <-child.Done():
		}
	}()
}

func withCancel(parent Context) *cancelCtx {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	c := &cancelCtx{}
	c.propagate(parent, c)
	return c
}

func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := withCancel(parent)
	return c, func() {
		point()
		c.cancel(true, Canceled, nil)
	}
}

func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := withCancel(parent)
	return c, func(cause error) {
		point()
		c.cancel(true, Canceled, cause)
	}
}

func Cause(c Context) error {
	point()
	if p, ok := c.Value(&selfKey).(*cancelCtx); ok {
		if p.cause != nil {
			return p.cause
		}
	}
	return c.Err()
}

// now is the virtual clock for those who only set timeouts; looks is for those who want to know it (exploration).
func now() int64
func looks()

type timerCtx struct {
	cancelCtx
	timer *time.Timer
	// at is the deadline on the virtual clock; given is what WithDeadline got, if that made it.
	at      int64
	given   time.Time
	isGiven bool
}

func (c *timerCtx) Deadline() (deadline time.Time, ok bool) {
	looks()
	if c.isGiven {
		return c.given, true
	}
	return time.Now().Add(time.Duration(c.at - now())), true
}

func (c *timerCtx) String() string {
	deadline, _ := c.Deadline()
	return nameOf(c.cancelCtx.Context) + ".WithDeadline(" + deadline.String() + " [" +
		time.Until(deadline).String() + "])"
}

// onClock is the virtual time in so long.
func onClock(left time.Duration) int64 {
	if at := now() + int64(left); left < 0 || at >= 0 {
		return at
	}
	return 1<<63 - 1
}

// ends gives the deadline of a context on the virtual clock.
func ends(c Context) (at int64, ok bool) {
	switch c := c.(type) {
	case *timerCtx:
		return c.at, true
	case *cancelCtx:
		return ends(c.Context)
	case *valueCtx:
		return ends(c.Context)
	case stopCtx:
		return ends(c.Context)
	}
	deadline, ok := c.Deadline()
	if !ok {
		return 0, false
	}
	return onClock(time.Until(deadline)), true
}

func (c *timerCtx) cancel(removes bool, err, cause error) {
	c.cancelCtx.cancel(false, err, cause)
	if removes {
		removeChild(c.cancelCtx.Context, c)
	}
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
}

func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	return WithDeadlineCause(parent, d, nil)
}

func WithDeadlineCause(parent Context, d time.Time, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withTimer(parent, &timerCtx{at: onClock(time.Until(d)), given: d, isGiven: true}, cause)
}

func withTimer(parent Context, c *timerCtx, cause error) (Context, CancelFunc) {
	if earlier, ok := ends(parent); ok && earlier < c.at {
		return WithCancel(parent)
	}
	c.cancelCtx.propagate(parent, c)
	left := time.Duration(c.at - now())
	if left <= 0 {
		c.cancel(true, DeadlineExceeded, cause)
		return c, func() {
			point()
			c.cancel(false, Canceled, nil)
		}
	}
	if c.err == nil {
		c.timer = time.AfterFunc(left, func() {
			point()
			c.cancel(true, DeadlineExceeded, cause)
		})
	}
	return c, func() {
		point()
		c.cancel(true, Canceled, nil)
	}
}

func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithTimeoutCause(parent, timeout, nil)
}

func WithTimeoutCause(parent Context, timeout time.Duration, cause error) (Context, CancelFunc) {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withTimer(parent, &timerCtx{at: onClock(timeout)}, cause)
}

type valueCtx struct {
	Context
	key, val any
}

func isComparable(v any) bool

func WithValue(parent Context, key, val any) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	if key == nil {
		panic("nil key")
	}
	if !isComparable(key) {
		panic("key is not comparable")
	}
	return &valueCtx{parent, key, val}
}

func (c *valueCtx) Value(key any) any {
	if c.key == key {
		return c.val
	}
	return c.Context.Value(key)
}

func textOf(v any) string {
	switch s := v.(type) {
	case stringer:
		return s.String()
	case string:
		return s
	}
	return typeName(v)
}

func (c *valueCtx) String() string {
	return nameOf(c.Context) + ".WithValue(" + textOf(c.key) + ", " + textOf(c.val) + ")"
}

type withoutCancelCtx struct {
	c Context
}

func WithoutCancel(parent Context) Context {
	if parent == nil {
		panic("cannot create context from nil parent")
	}
	return withoutCancelCtx{parent}
}

func (withoutCancelCtx) Deadline() (deadline time.Time, ok bool) { return time.Time{}, false }
func (withoutCancelCtx) Done() <-chan struct{}                   { return nil }
func (withoutCancelCtx) Err() error                              { return nil }
func (c withoutCancelCtx) String() string                        { return nameOf(c.c) + ".WithoutCancel" }

func (c withoutCancelCtx) Value(key any) any {
	if key == &selfKey {
		return nil
	}
	return c.c.Value(key)
}

// afterFuncCtx calls f when it is cancelled, unless it was stopped before.
type afterFuncCtx struct {
	cancelCtx
	decided bool
	f       func()
}

func AfterFunc(ctx Context, f func()) (stop func() bool) {
	a := &afterFuncCtx{f: f}
	a.cancelCtx.propagate(ctx, a)
	return func() bool {
		point()
		stopped := !a.decided
		a.decided = true
		if stopped {
			a.cancel(true, Canceled, nil)
		}
		return stopped
	}
}

func (a *afterFuncCtx) cancel(removes bool, err, cause error) {
	a.cancelCtx.cancel(false, err, cause)
	if removes {
		removeChild(a.Context, a)
	}
	if !a.decided {
		a.decided = true
		go a.f()
	}
}
