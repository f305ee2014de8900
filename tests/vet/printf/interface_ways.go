package main

import "fmt"

type A interface {
	Af(format string, args ...any)
}
type B interface {
	Bf(format string, args ...any)
}
type C interface {
	Cf(format string, args ...any)
}
type D interface {
	Df(format string, args ...any)
}
type E interface {
	Ef(format string, args ...any)
}
type F interface {
	Ff(format string, args ...any)
}
type G interface {
	Gf(format string, args ...any)
}
type H interface {
	Hf(format string, args ...any)
}

type all struct{}

func (all) Af(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Bf(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Cf(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Df(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Ef(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Ff(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Gf(format string, args ...any) { fmt.Printf(format, args...) }
func (all) Hf(format string, args ...any) { fmt.Printf(format, args...) }

var a A = all{}

func b() B { return all{} }

type box struct{ d D }

func variadic(hs ...H) {
	for _, h := range hs {
		h.Hf("%d", "x")
	}
}

func main() {
	a.Af("%d", "x")
	b().Bf("%d", "x")
	var c C
	c = all{}
	c.Cf("%d", "x")
	box{d: all{}}.d.Df("%d", "x")
	[]E{all{}}[0].Ef("%d", "x")
	ch := make(chan F, 1)
	ch <- all{}
	(<-ch).Ff("%d", "x")
	G(all{}).Gf("%d", "x")
	variadic(all{})
}

// Vet:
// 49:9: (command-line-arguments.H).Hf format %d has arg "x" of wrong type string
// 54:8: (command-line-arguments.A).Af format %d has arg "x" of wrong type string
// 55:10: (command-line-arguments.B).Bf format %d has arg "x" of wrong type string
// 58:8: (command-line-arguments.C).Cf format %d has arg "x" of wrong type string
// 59:22: (command-line-arguments.D).Df format %d has arg "x" of wrong type string
// 60:20: (command-line-arguments.E).Ef format %d has arg "x" of wrong type string
// 63:13: (command-line-arguments.F).Ff format %d has arg "x" of wrong type string
// 64:15: (command-line-arguments.G).Gf format %d has arg "x" of wrong type string
