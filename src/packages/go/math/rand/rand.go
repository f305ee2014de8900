package rand

// The top-level functions draw from the run's seed. Other sources have a generator of their own: the same seed gives the
// same numbers, though not those of Go's.

type Source interface {
	Int63() int64
	Seed(seed int64)
}

type Source64 interface {
	Source
	Uint64() uint64
}

// random draws from the run's seed.
func random() uint64

// below draws a number below n from the run's seed.
func below(n int64) int64

type runSource struct{}

func (runSource) Int63() int64    { return int64(random() >> 1) }
func (runSource) Uint64() uint64  { return random() }
func (runSource) Seed(seed int64) {}

// mixer is a counter whose values are mixed.
type mixer struct {
	state uint64
}

func NewSource(seed int64) Source { return &mixer{uint64(seed)} }

func (m *mixer) Seed(seed int64) { m.state = uint64(seed) }
func (m *mixer) Int63() int64    { return int64(m.Uint64() >> 1) }

func (m *mixer) Uint64() uint64 {
	m.state += 0x9e3779b97f4a7c15
	x := m.state
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

type Rand struct {
	src Source
}

func New(src Source) *Rand { return &Rand{src} }

var global = New(runSource{})

func (r *Rand) Seed(seed int64) { r.src.Seed(seed) }
func (r *Rand) Int63() int64    { return r.src.Int63() }
func (r *Rand) Uint32() uint32  { return uint32(r.Int63() >> 31) }
func (r *Rand) Int31() int32    { return int32(r.Int63() >> 32) }
func (r *Rand) Int() int        { return int(uint(r.Int63())) }

func (r *Rand) Uint64() uint64 {
	if s, ok := r.src.(Source64); ok {
		return s.Uint64()
	}
	return uint64(r.Int63())>>31 | uint64(r.Int63())<<32
}

func (r *Rand) Int63n(n int64) int64 {
	if n <= 0 {
		panic("invalid argument to Int63n")
	}
	if _, ok := r.src.(runSource); ok {
		return below(n)
	}
	// Values beyond the last whole round would favour the small ones.
	last := int64(1<<63 - 1 - (1<<63)%uint64(n))
	v := r.Int63()
	for v > last {
		v = r.Int63()
	}
	return v % n
}

func (r *Rand) Int31n(n int32) int32 {
	if n <= 0 {
		panic("invalid argument to Int31n")
	}
	return int32(r.Int63n(int64(n)))
}

func (r *Rand) Intn(n int) int {
	if n <= 0 {
		panic("invalid argument to Intn")
	}
	return int(r.Int63n(int64(n)))
}

func (r *Rand) Float64() float64 { return float64(r.Int63()>>10) / (1 << 53) }
func (r *Rand) Float32() float32 { return float32(r.Int63()>>39) / (1 << 24) }

func (r *Rand) Perm(n int) []int {
	p := make([]int, n)
	for i := range p {
		j := r.Intn(i + 1)
		p[i] = p[j]
		p[j] = i
	}
	return p
}

func (r *Rand) Shuffle(n int, swap func(i, j int)) {
	if n < 0 {
		panic("invalid argument to Shuffle")
	}
	for i := n - 1; i > 0; i-- {
		swap(i, r.Intn(i+1))
	}
}

func normal(u, v float64) float64
func exponential(u float64) float64

func (r *Rand) NormFloat64() float64 { return normal(r.Float64(), r.Float64()) }
func (r *Rand) ExpFloat64() float64  { return exponential(r.Float64()) }

func Seed(seed int64)                    { global.src = NewSource(seed) }
func Int63() int64                       { return global.Int63() }
func Uint32() uint32                     { return global.Uint32() }
func Uint64() uint64                     { return global.Uint64() }
func Int31() int32                       { return global.Int31() }
func Int() int                           { return global.Int() }
func Int63n(n int64) int64               { return global.Int63n(n) }
func Int31n(n int32) int32               { return global.Int31n(n) }
func Intn(n int) int                     { return global.Intn(n) }
func Float64() float64                   { return global.Float64() }
func Float32() float32                   { return global.Float32() }
func Perm(n int) []int                   { return global.Perm(n) }
func Shuffle(n int, swap func(i, j int)) { global.Shuffle(n, swap) }
func NormFloat64() float64               { return global.NormFloat64() }
func ExpFloat64() float64                { return global.ExpFloat64() }

func (r *Rand) Read(p []byte) (n int, err error) {
	for i := range p {
		p[i] = byte(r.Int63() >> 20)
	}
	return len(p), nil
}

func Read(p []byte) (n int, err error) { return global.Read(p) }
