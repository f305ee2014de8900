package main

type B bool

// What a type with a part that is wrong lacks is not told.
type W struct {
	*bufio.Writer
}

var _ interface{ Write() } = W{}

type wrong undefined

func (wrong) m() {}

var _ interface{ n() } = &wrong{}

type S struct {
	I
}

type I interface {
	int | S
}

type Pair[K comparable, V any] struct {
	key   K
	value V
}

type Holder[K comparable, V any] interface{ hold() Pair[K] }

func holds[K comparable](k K) Holder[K] {
	return &Pair[K]{key: nil}
}

type F undefinedToo

func zero[T F | int](x T) bool {
	return x == 0
}

func main() {
	var b B
	switch {
	case b:
	case nil:
	case 1:
	}
	for _ := range "" {
	}
	for _, _ := range []int{1} {
	}
	var s []int
	_ = s[1](2)
	var p Pair[string]
	p.key = 1
	p.missing()
	_ = p
}
