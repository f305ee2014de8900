package main

import "sync"

type pair struct {
	a, b sync.Mutex
	n    int
}

type outer struct {
	p pair
	q *pair
}

func main() {
	var mu sync.Mutex
	var p pair
	x := pair{a: mu, n: 2}
	y := outer{p: p, q: &p}
	z := outer{p, &p}
	w := outer{p: pair{}}
	v := [...]pair{p, 3: p}
	u := map[string]*pair{"p": &p}
	println(x.n, y.p.n, z.p.n, w.p.n, len(v), len(u))
}

// Vet:
// 18:15: literal copies lock value from mu: sync.Mutex
// 19:16: literal copies lock value from p: command-line-arguments.pair contains sync.Mutex
// 20:13: literal copies lock value from p: command-line-arguments.pair contains sync.Mutex
// 22:17: literal copies lock value from p: command-line-arguments.pair contains sync.Mutex
// 22:23: literal copies lock value from p: command-line-arguments.pair contains sync.Mutex
