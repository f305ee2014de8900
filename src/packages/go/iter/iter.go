package iter

import "runtime"

type Seq[V any] func(yield func(V) bool)

type Seq2[K, V any] func(yield func(K, V) bool)

// coroutine runs an iterator in a goroutine of its own, which goes on only while a caller waits for it.
type coroutine struct {
	// in says whether to go on, out whether there is a value.
	in, out          chan bool
	done, busy       bool
	panicked, exited bool
	value            any
}

func newCoroutine() *coroutine {
	return &coroutine{in: make(chan bool), out: make(chan bool)}
}

func (c *coroutine) run(seq func()) {
	if !<-c.in {
		c.out <- false
		return
	}
	returned := false
	defer func() {
		if p := recover(); p != nil {
			c.panicked, c.value = true, p
		} else if !returned {
			c.exited = true
		}
		c.done = true
		c.out <- false
	}()
	seq()
	returned = true
}

// yield hands a value over and waits to be asked for the next.
func (c *coroutine) yield(name string) bool {
	if c.done {
		return false
	}
	if !c.busy {
		panic("iter." + name + ": yield called again before next")
	}
	c.busy = false
	c.out <- true
	return <-c.in
}

// next lets the iterator go on; whether it has given a value.
func (c *coroutine) next(name string) bool {
	if c.busy {
		panic("iter." + name + ": next called again before yield")
	}
	if c.done {
		return false
	}
	c.busy = true
	c.in <- true
	return c.wait()
}

func (c *coroutine) stop() {
	if c.done {
		return
	}
	c.done = true
	c.in <- false
	c.wait()
}

// wait waits for a value or the end; the iterator's own end of a goroutine or panic becomes the caller's.
func (c *coroutine) wait() bool {
	ok := <-c.out
	if ok {
		return true
	}
	c.busy = false
	// The iterator's goroutine ends before its caller goes on.
	runtime.Gosched()
	if c.panicked {
		panic(c.value)
	}
	if c.exited {
		runtime.Goexit()
	}
	return false
}

func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	c := newCoroutine()
	var v V
	go c.run(func() {
		seq(func(x V) bool {
			v = x
			return c.yield("Pull")
		})
	})
	next = func() (x V, ok bool) {
		ok = c.next("Pull")
		x, v = v, x
		return x, ok
	}
	return next, c.stop
}

func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	c := newCoroutine()
	var k K
	var v V
	go c.run(func() {
		seq(func(x K, y V) bool {
			k, v = x, y
			return c.yield("Pull2")
		})
	})
	next = func() (x K, y V, ok bool) {
		ok = c.next("Pull2")
		x, k = k, x
		y, v = v, y
		return x, y, ok
	}
	return next, c.stop
}
