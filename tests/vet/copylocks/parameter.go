package main

import "sync"

type counter struct {
	mu sync.Mutex
	n  int
}

func show(c counter)            { println(c.n) }
func both(a, b counter)         { println(a.n + b.n) }
func byPointer(c *counter)      { c.mu.Lock(); defer c.mu.Unlock(); c.n++ }
func variadic(cs ...counter)    { println(len(cs)) }
func locks(mu sync.Mutex)       { mu.Lock() }
func slices(cs []counter)       { println(len(cs)) }
func (c counter) value() int    { return c.n }
func (c *counter) pointer() int { return c.n }
func result() (c counter)       { return }

func main() {
	var c counter
	show(c)
	both(c, c)
	byPointer(&c)
	variadic()
	variadic(c)
	locks(c.mu)
	slices(nil)
	println(c.value(), c.pointer(), result().n)
	f := func(c counter, n int) int { return c.n + n }
	println(f(c, 1))
}

// Vet:
// 10:13: show passes lock by value: command-line-arguments.counter contains sync.Mutex
// 11:16: both passes lock by value: command-line-arguments.counter contains sync.Mutex
// 14:15: locks passes lock by value: sync.Mutex
// 16:9: value passes lock by value: command-line-arguments.counter contains sync.Mutex
// 22:7: call of show copies lock value: command-line-arguments.counter contains sync.Mutex
// 23:7: call of both copies lock value: command-line-arguments.counter contains sync.Mutex
// 23:10: call of both copies lock value: command-line-arguments.counter contains sync.Mutex
// 26:11: call of variadic copies lock value: command-line-arguments.counter contains sync.Mutex
// 27:8: call of locks copies lock value: sync.Mutex
// 30:14: func passes lock by value: command-line-arguments.counter contains sync.Mutex
// 31:12: call of f copies lock value: command-line-arguments.counter contains sync.Mutex
