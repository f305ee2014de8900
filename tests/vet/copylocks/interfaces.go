package main

import "sync"

type Store interface {
	Get(mu sync.Mutex) sync.Mutex
}

type base struct{ sync.Locker }

type file struct {
	base
	*sync.RWMutex
}

type deep struct {
	a [2][3]struct{ m map[string]sync.Mutex }
	b [2][3]struct{ mu sync.Mutex }
}

type tuple func() (sync.Mutex, int)

func pair() (sync.Mutex, int) { return sync.Mutex{}, 1 }

func main() {
	f := file{}
	g := f
	b := base{}
	c := b
	var d deep
	e := d
	x, n := pair()
	y, m := pair()
	y, m = x, n
	var t tuple = pair
	_, _ = t()
	a := any(x)
	_, _, _, _, _ = g, c, e, y, a
	println(m)
	z := a.(sync.Mutex)
	z.Lock()
	ch := make(chan sync.Mutex)
	for mu := range ch {
		mu.Lock()
	}
}

// Vet:
// 31:7: assignment copies lock value to e: command-line-arguments.deep contains struct{mu sync.Mutex} contains sync.Mutex
// 34:9: assignment copies lock value to y: sync.Mutex
// 37:11: call of any copies lock value: sync.Mutex
// 38:24: assignment copies lock value to _: command-line-arguments.deep contains struct{mu sync.Mutex} contains sync.Mutex
// 38:27: assignment copies lock value to _: sync.Mutex
// 40:7: assignment copies lock value to z: sync.Mutex
// 43:6: range var mu copies lock: sync.Mutex
