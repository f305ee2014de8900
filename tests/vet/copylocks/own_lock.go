package main

type spin struct{ held bool }

func (s *spin) Lock()   { s.held = true }
func (s *spin) Unlock() { s.held = false }

type byValue struct{ p *bool }

func (b byValue) Lock()   {}
func (b byValue) Unlock() {}

type half struct{}

func (*half) Lock() {}

type withArgs struct{}

func (*withArgs) Lock(n int) {}
func (*withArgs) Unlock()    {}

type embeds struct{ spin }
type embedsPointer struct{ *spin }
type noCopy struct{}
type renamed spin

func main() {
	var a spin
	b := a
	var c byValue
	d := c
	var e half
	f := e
	var g withArgs
	h := g
	var i embeds
	j := i
	var k embedsPointer
	l := k
	var m renamed
	n := m
	_, _, _, _, _, _, _ = b, d, f, h, j, l, n
	println(b.held, n.held)
}

// Vet:
// 29:7: assignment copies lock value to b: command-line-arguments.spin
// 37:7: assignment copies lock value to j: command-line-arguments.embeds
// 42:24: assignment copies lock value to _: command-line-arguments.spin
// 42:36: assignment copies lock value to _: command-line-arguments.embeds
