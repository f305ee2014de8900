package fnv

import "hash"

const (
	offset32 = 2166136261
	prime32  = 16777619
	offset64 = 14695981039346656037
	prime64  = 1099511628211
)

// sum32 is FNV-1, and FNV-1a when a.
type sum32 struct {
	h uint32
	a bool
}

type sum64 struct {
	h uint64
	a bool
}

func New32() hash.Hash32  { return &sum32{offset32, false} }
func New32a() hash.Hash32 { return &sum32{offset32, true} }
func New64() hash.Hash64  { return &sum64{offset64, false} }
func New64a() hash.Hash64 { return &sum64{offset64, true} }

func (s *sum32) Reset()         { s.h = offset32 }
func (s *sum64) Reset()         { s.h = offset64 }
func (s *sum32) Sum32() uint32  { return s.h }
func (s *sum64) Sum64() uint64  { return s.h }
func (s *sum32) Size() int      { return 4 }
func (s *sum64) Size() int      { return 8 }
func (s *sum32) BlockSize() int { return 1 }
func (s *sum64) BlockSize() int { return 1 }

func (s *sum32) Write(p []byte) (int, error) {
	for _, c := range p {
		if s.a {
			s.h = (s.h ^ uint32(c)) * prime32
		} else {
			s.h = s.h*prime32 ^ uint32(c)
		}
	}
	return len(p), nil
}

func (s *sum64) Write(p []byte) (int, error) {
	for _, c := range p {
		if s.a {
			s.h = (s.h ^ uint64(c)) * prime64
		} else {
			s.h = s.h*prime64 ^ uint64(c)
		}
	}
	return len(p), nil
}

// bigEndian appends the last n bytes of v.
func bigEndian(b []byte, v uint64, n int) []byte {
	for n--; n >= 0; n-- {
		b = append(b, byte(v>>(8*n)))
	}
	return b
}

func (s *sum32) Sum(b []byte) []byte { return bigEndian(b, uint64(s.h), 4) }
func (s *sum64) Sum(b []byte) []byte { return bigEndian(b, s.h, 8) }
