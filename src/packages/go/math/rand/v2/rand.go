package rand

import (
	"math/bits"
	old "math/rand"
)

type Source interface {
	Uint64() uint64
}

// PCG is the generator PCG-DXSM on a state of 128 bits.
type PCG struct {
	hi, lo uint64
}

func NewPCG(seed1, seed2 uint64) *PCG { return &PCG{seed1, seed2} }

func (p *PCG) Seed(seed1, seed2 uint64) { p.hi, p.lo = seed1, seed2 }

func (p *PCG) Uint64() uint64 {
	const (
		mulHi, mulLo = 2549297995355413924, 4865540595714422341
		incHi, incLo = 6364136223846793005, 1442695040888963407
		cheap        = 0xda942042e4dd58b5
	)
	hi, lo := bits.Mul64(p.lo, mulLo)
	hi += p.hi*mulLo + p.lo*mulHi
	lo, carry := bits.Add64(lo, incLo, 0)
	hi += incHi + carry
	p.hi, p.lo = hi, lo
	hi ^= hi >> 32
	hi *= cheap
	hi ^= hi >> 48
	return hi * (lo | 1)
}

// runSource draws from the run's seed.
type runSource struct{}

func (runSource) Uint64() uint64 { return old.Uint64() }

type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src} }

var global = New(runSource{})

func (r *Rand) Uint64() uint64   { return r.src.Uint64() }
func (r *Rand) Int64() int64     { return int64(r.Uint64() &^ (1 << 63)) }
func (r *Rand) Uint32() uint32   { return uint32(r.Uint64() >> 32) }
func (r *Rand) Int32() int32     { return int32(r.Uint64() >> 33) }
func (r *Rand) Int() int         { return int(uint(r.Uint64()) << 1 >> 1) }
func (r *Rand) Uint() uint       { return uint(r.Uint64()) }
func (r *Rand) Float64() float64 { return float64(r.Uint64()<<11>>11) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Uint32()<<8>>8) / (1 << 24) }

func check(ok bool, name string) {
	if !ok {
		panic("invalid argument to " + name)
	}
}

// below draws by multiplication; values of the last, incomplete round are drawn again.
func (r *Rand) below(n uint64) uint64 {
	if _, ok := r.src.(runSource); ok && n <= 1<<63-1 {
		return uint64(old.Int63n(int64(n)))
	}
	if n>>32 == 0 {
		return uint64(r.below32(uint32(n)))
	}
	if n&(n-1) == 0 {
		return r.Uint64() & (n - 1)
	}
	hi, lo := bits.Mul64(r.Uint64(), n)
	if lo < n {
		for least := -n % n; lo < least; {
			hi, lo = bits.Mul64(r.Uint64(), n)
		}
	}
	return hi
}

func (r *Rand) below32(n uint32) uint32 {
	if n&(n-1) == 0 {
		return uint32(r.Uint64()) & (n - 1)
	}
	prod := uint64(r.Uint32()) * uint64(n)
	if low := uint32(prod); low < n {
		for least := -n % n; low < least; low = uint32(prod) {
			prod = uint64(r.Uint32()) * uint64(n)
		}
	}
	return uint32(prod >> 32)
}

func (r *Rand) Uint64N(n uint64) uint64 {
	check(n != 0, "Uint64N")
	return r.below(n)
}

func (r *Rand) Uint32N(n uint32) uint32 {
	check(n != 0, "Uint32N")
	return uint32(r.below(uint64(n)))
}

func (r *Rand) UintN(n uint) uint {
	check(n != 0, "UintN")
	return uint(r.below(uint64(n)))
}

func (r *Rand) IntN(n int) int {
	check(n > 0, "IntN")
	return int(r.below(uint64(n)))
}

func (r *Rand) Int64N(n int64) int64 {
	check(n > 0, "Int64N")
	return int64(r.below(uint64(n)))
}

func (r *Rand) Int32N(n int32) int32 {
	check(n > 0, "Int32N")
	return int32(r.below(uint64(n)))
}

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		p[i] = i
	}
	r.Shuffle(n, func(i, j int) { p[i], p[j] = p[j], p[i] })
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	check(n >= 0, "Shuffle")
	for i := n - 1; i > 0; i-- {
		swap(i, int(r.below(uint64(i+1))))
	}
}

func Int() int                           { return global.Int() }
func Int64() int64                       { return global.Int64() }
func Int32() int32                       { return global.Int32() }
func Uint() uint                         { return global.Uint() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func IntN(n int) int                     { return global.IntN(n) }
func Int64N(n int64) int64               { return global.Int64N(n) }
func Int32N(n int32) int32               { return global.Int32N(n) }
func UintN(n uint) uint                  { return global.UintN(n) }
func Uint32N(n uint32) uint32            { return global.Uint32N(n) }
func Uint64N(n uint64) uint64            { return global.Uint64N(n) }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }

// NormFloat64 and ExpFloat64 have Go's distributions, not its numbers.
func NormFloat64() float64 { return old.NormFloat64() }
func ExpFloat64() float64  { return old.ExpFloat64() }

func (r *Rand) NormFloat64() float64 { return old.New(source{r.src}).NormFloat64() }
func (r *Rand) ExpFloat64() float64  { return old.New(source{r.src}).ExpFloat64() }

type source struct {
	s Source
}

func (s source) Int63() int64    { return int64(s.s.Uint64() >> 1) }
func (s source) Seed(seed int64) {}

type integer interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr
}

func N[Int integer](n Int) Int {
	check(n > 0, "N")
	return Int(global.below(uint64(n)))
}
