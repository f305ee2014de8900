package main

import (
	"log"
	"sync"
	"sync/atomic"
)

type stats struct {
	hits atomic.Int64
}

type page struct {
	stats stats
	once  sync.Once
}

type site struct {
	name  string
	pages [2]page
}

func a(sync.Mutex)                  {}
func b(sync.RWMutex)                {}
func c(sync.WaitGroup)              {}
func d(sync.Once)                   {}
func e(sync.Pool)                   {}
func f(sync.Map)                    {}
func g(sync.Cond)                   {}
func h(atomic.Int64)                {}
func i(atomic.Bool)                 {}
func j(atomic.Value)                {}
func k(atomic.Pointer[int])         {}
func l(site)                        {}
func m([3]sync.Mutex)               {}
func n(sync.Locker)                 {}
func o(chan sync.Mutex)             {}
func p(map[int]sync.Mutex)          {}
func q(struct{ mu sync.Mutex })     {}
func r(log.Logger)                  {}
func s(atomic.Uint32, atomic.Int32) {}

func main() {
	var x site
	l(x)
}

// Vet:
// 23:8: a passes lock by value: sync.Mutex
// 24:8: b passes lock by value: sync.RWMutex
// 25:8: c passes lock by value: sync.WaitGroup contains sync.noCopy
// 26:8: d passes lock by value: sync.Once contains sync.noCopy
// 27:8: e passes lock by value: sync.Pool contains sync.noCopy
// 28:8: f passes lock by value: sync.Map contains sync.noCopy
// 29:8: g passes lock by value: sync.Cond contains sync.noCopy
// 30:8: h passes lock by value: sync/atomic.Int64 contains sync/atomic.noCopy
// 31:8: i passes lock by value: sync/atomic.Bool contains sync/atomic.noCopy
// 33:8: k passes lock by value: sync/atomic.Pointer[int] contains sync/atomic.noCopy
// 34:8: l passes lock by value: command-line-arguments.site contains command-line-arguments.page contains command-line-arguments.stats contains sync/atomic.Int64 contains sync/atomic.noCopy
// 35:8: m passes lock by value: sync.Mutex
// 39:8: q passes lock by value: struct{mu sync.Mutex} contains sync.Mutex
// 40:8: r passes lock by value: log.Logger contains sync.Mutex
// 41:8: s passes lock by value: sync/atomic.Uint32 contains sync/atomic.noCopy
// 41:23: s passes lock by value: sync/atomic.Int32 contains sync/atomic.noCopy
// 45:4: call of l copies lock value: command-line-arguments.site contains command-line-arguments.page contains command-line-arguments.stats contains sync/atomic.Int64 contains sync/atomic.noCopy
