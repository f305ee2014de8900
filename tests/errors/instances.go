package main

func loop[T any](n int) {
	if n > 0 {
		loop[[]T](n - 1)
	}
}

func ping[A any]() { pong[A]() }
func pong[B any]() { ping[map[string]B]() }

type Rec[T any] struct{ r *Rec[[]T] }

func local[T any]() {
	type L struct{ x T }
	local[L]()
}

type Lst[T any] struct{}

func (l Lst[E]) M() Lst[[1]E] { panic(0) }

func main() { loop[int](3) }
