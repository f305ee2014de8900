package main

import "sync"

type state struct {
	mu sync.Mutex
	n  int
}

var global state

func init() {
	local := global
	func() {
		inner := local
		println(inner.n)
	}()
}

var copied = global
var pointer = &global
var viaFunc = func() state { return global }()

func main() {
	if s := global; s.n > 0 {
		println(s.n)
	}
	switch s := copied; s.n {
	case 0:
	}
	fs := []func(state){func(s state) { println(s.n) }}
	fs[0](global)
	println(pointer.n, viaFunc.n)
}

// Vet:
// 13:11: assignment copies lock value to local: command-line-arguments.state contains sync.Mutex
// 15:12: assignment copies lock value to inner: command-line-arguments.state contains sync.Mutex
// 20:14: variable declaration copies lock value to copied: command-line-arguments.state contains sync.Mutex
// 22:37: return copies lock value: command-line-arguments.state contains sync.Mutex
// 25:10: assignment copies lock value to s: command-line-arguments.state contains sync.Mutex
// 28:14: assignment copies lock value to s: command-line-arguments.state contains sync.Mutex
// 31:29: func passes lock by value: command-line-arguments.state contains sync.Mutex
// 32:8: call of fs[0] copies lock value: command-line-arguments.state contains sync.Mutex
