package main

const big = 0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
const far = 1e1000000000
const farther = 6e886451608i

var single complex64 = 1e39i
var whole int = 1i

func numbers(z complex128, f float32, g float64, s uint) {
	_ = complex(1, "a")
	_ = complex(1i, 2)
	_ = imag("x")
	_ = complex(z, 1)
	_ = complex(f, g)
	_ = z < z
	_ = z % 2
	_ = int(z)
	_ = float64(1i)
	_ = complex64(z) + z
	_ = map[any]int{1: 1, 1.0: 2, 1: 3}
	_ = map[float64]int{1: 1, 1.0: 2}
	_ = [3]int{1 << 40: 1, 5}
	_ = string(1 << s)
	var _ int = 1<<s + 3.4
	real(z)
	_ = min(1<<s, 2.5)
	switch z {
	case 1i, 1i:
	}
}

func ofParam[T complex64 | complex128](z T) {
	_ = real(z)
}

func main() {
	for a, b, c := range "ab" {
	}
	for i, j, k := range make(chan int) {
	}
	select {
	default:
	default:
	}
	switch any(1).(type) {
	case 1:
	default:
	default:
	}
}

type many interface {
	~int | ~string
}

type List[T any] struct{ head T }

type Ints[P any] = List[int]

func (Ints[P]) sum() int { return 0 }

func (List) sum() int { return 0 }

func sums(l List[int], m List[int, string]) int {
	m.head = 1
	return l.sum()
}

func (Numbers) bad() {}

type Numbers = Ints[int]
