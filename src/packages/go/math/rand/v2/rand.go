package rand

import old "math/rand"

type Source interface {
	Uint64() uint64
}

type source struct {
	s Source
}

func (s source) Int63() int64    { return int64(s.s.Uint64() >> 1) }
func (s source) Uint64() uint64  { return s.s.Uint64() }
func (s source) Seed(seed int64) {}

// NewPCG gives a seeded source: the same seeds give the same numbers, though not those of Go's.
func NewPCG(seed1, seed2 uint64) *PCG {
	return &PCG{old.NewSource(int64(seed1*31 + seed2)).(old.Source64)}
}

type PCG struct {
	s old.Source64
}

func (p *PCG) Uint64() uint64 { return p.s.Uint64() }

type Rand struct {
	r *old.Rand
}

func New(src Source) *Rand { return &Rand{old.New(source{src})} }

func check(n bool, name string) {
	if !n {
		panic("invalid argument to " + name)
	}
}

func (r *Rand) Int() int             { return r.r.Int() }
func (r *Rand) Int64() int64         { return r.r.Int63() }
func (r *Rand) Int32() int32         { return r.r.Int31() }
func (r *Rand) Uint32() uint32       { return r.r.Uint32() }
func (r *Rand) Uint64() uint64       { return r.r.Uint64() }
func (r *Rand) Float64() float64     { return r.r.Float64() }
func (r *Rand) Float32() float32     { return r.r.Float32() }
func (r *Rand) Perm(n int) []int     { return r.r.Perm(n) }
func (r *Rand) NormFloat64() float64 { return r.r.NormFloat64() }
func (r *Rand) ExpFloat64() float64  { return r.r.ExpFloat64() }

func (r *Rand) IntN(n int) int {
	check(n > 0, "IntN")
	return r.r.Intn(n)
}

func (r *Rand) Int64N(n int64) int64 {
	check(n > 0, "Int64N")
	return r.r.Int63n(n)
}

func (r *Rand) Int32N(n int32) int32 {
	check(n > 0, "Int32N")
	return r.r.Int31n(n)
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) { r.r.Shuffle(n, swap) }

func Int() int             { return old.Int() }
func Int64() int64         { return old.Int63() }
func Int32() int32         { return old.Int31() }
func Uint32() uint32       { return old.Uint32() }
func Uint64() uint64       { return old.Uint64() }
func Float64() float64     { return old.Float64() }
func Float32() float32     { return old.Float32() }
func Perm(n int) []int     { return old.Perm(n) }
func NormFloat64() float64 { return old.NormFloat64() }
func ExpFloat64() float64  { return old.ExpFloat64() }

func IntN(n int) int {
	check(n > 0, "IntN")
	return old.Intn(n)
}

func Int64N(n int64) int64 {
	check(n > 0, "Int64N")
	return old.Int63n(n)
}

func Int32N(n int32) int32 {
	check(n > 0, "Int32N")
	return old.Int31n(n)
}

func Shuffle(n int, swap func(i, j int)) { old.Shuffle(n, swap) }
