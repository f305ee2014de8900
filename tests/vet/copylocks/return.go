package main

import "sync"

type box struct {
	wg sync.WaitGroup
	n  int
}

var shared box

func get() box          { return shared }
func zero() box         { return box{} }
func indirect() box     { return zero() }
func two() (box, error) { return shared, nil }
func pointer() *box     { return &shared }
func deref() box        { return *pointer() }
func deref2(p *box) box { return *p }

func main() {
	println(get().n, zero().n, indirect().n, pointer().n, deref().n, deref2(&shared).n)
	b, err := two()
	println(b.n, err == nil)
}

// Vet:
// 12:34: return copies lock value: command-line-arguments.box contains sync.WaitGroup contains sync.noCopy
// 15:34: return copies lock value: command-line-arguments.box contains sync.WaitGroup contains sync.noCopy
// 18:34: return copies lock value: command-line-arguments.box contains sync.WaitGroup contains sync.noCopy
