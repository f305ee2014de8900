package main

import "sync"

type guarded[T any] struct {
	mu    sync.Mutex
	value T
}

type list[T any] struct {
	items []guarded[T]
	first guarded[T]
}

func take[T any](g guarded[T]) T { return g.value }

func lockish[M interface{ ~struct{ mu sync.Mutex } }](m M) {}

func either[M sync.Mutex | sync.RWMutex](m M) {}

func (g guarded[T]) get() T { return g.value }

func main() {
	var g guarded[int]
	println(take(g), g.get())
	var l list[string]
	m := l
	println(len(m.items))
	either(g.mu)
}

// Vet:
// 15:20: take passes lock by value: command-line-arguments.guarded[T] contains sync.Mutex
// 17:57: lockish passes lock by value: M contains ~struct{mu sync.Mutex} contains sync.Mutex
// 19:44: either passes lock by value: M contains sync.Mutex
// 21:9: get passes lock by value: command-line-arguments.guarded[T] contains sync.Mutex
// 25:15: call of take copies lock value: command-line-arguments.guarded[int] contains sync.Mutex
// 27:7: assignment copies lock value to m: command-line-arguments.list[string] contains command-line-arguments.guarded[string] contains sync.Mutex
// 29:9: call of either copies lock value: sync.Mutex
