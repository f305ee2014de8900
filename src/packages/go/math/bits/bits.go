package bits

const UintSize = 64

func Len64(x uint64) (n int) {
	for s := 32; s > 0; s /= 2 {
		if x>>s != 0 {
			x >>= s
			n += s
		}
	}
	return n + int(x)
}

func OnesCount64(x uint64) int {
	x -= x >> 1 & 0x5555555555555555
	x = x&0x3333333333333333 + x>>2&0x3333333333333333
	x = (x + x>>4) & 0x0f0f0f0f0f0f0f0f
	return int(x * 0x0101010101010101 >> 56)
}

func TrailingZeros64(x uint64) int {
	if x == 0 {
		return 64
	}
	return OnesCount64(x&-x - 1)
}

func Reverse64(x uint64) uint64 {
	x = x>>1&0x5555555555555555 | x&0x5555555555555555<<1
	x = x>>2&0x3333333333333333 | x&0x3333333333333333<<2
	x = x>>4&0x0f0f0f0f0f0f0f0f | x&0x0f0f0f0f0f0f0f0f<<4
	return ReverseBytes64(x)
}

func ReverseBytes64(x uint64) uint64 {
	x = x>>8&0x00ff00ff00ff00ff | x&0x00ff00ff00ff00ff<<8
	x = x>>16&0x0000ffff0000ffff | x&0x0000ffff0000ffff<<16
	return x>>32 | x<<32
}

func RotateLeft64(x uint64, k int) uint64 { return x<<(uint(k)&63) | x>>(uint(-k)&63) }

func Len8(x uint8) int                 { return Len64(uint64(x)) }
func LeadingZeros8(x uint8) int        { return 8 - Len64(uint64(x)) }
func OnesCount8(x uint8) int           { return OnesCount64(uint64(x)) }
func TrailingZeros8(x uint8) int       { return TrailingZeros64(uint64(x) | 1<<8) }
func Reverse8(x uint8) uint8           { return uint8(Reverse64(uint64(x)) >> 56) }
func RotateLeft8(x uint8, k int) uint8 { return x<<(uint(k)&7) | x>>(uint(-k)&7) }

func Len16(x uint16) int                  { return Len64(uint64(x)) }
func LeadingZeros16(x uint16) int         { return 16 - Len64(uint64(x)) }
func OnesCount16(x uint16) int            { return OnesCount64(uint64(x)) }
func TrailingZeros16(x uint16) int        { return TrailingZeros64(uint64(x) | 1<<16) }
func Reverse16(x uint16) uint16           { return uint16(Reverse64(uint64(x)) >> 48) }
func ReverseBytes16(x uint16) uint16      { return uint16(ReverseBytes64(uint64(x)) >> 48) }
func RotateLeft16(x uint16, k int) uint16 { return x<<(uint(k)&15) | x>>(uint(-k)&15) }

func Len32(x uint32) int                  { return Len64(uint64(x)) }
func LeadingZeros32(x uint32) int         { return 32 - Len64(uint64(x)) }
func OnesCount32(x uint32) int            { return OnesCount64(uint64(x)) }
func TrailingZeros32(x uint32) int        { return TrailingZeros64(uint64(x) | 1<<32) }
func Reverse32(x uint32) uint32           { return uint32(Reverse64(uint64(x)) >> 32) }
func ReverseBytes32(x uint32) uint32      { return uint32(ReverseBytes64(uint64(x)) >> 32) }
func RotateLeft32(x uint32, k int) uint32 { return x<<(uint(k)&31) | x>>(uint(-k)&31) }

func Len(x uint) int                { return Len64(uint64(x)) }
func LeadingZeros(x uint) int       { return 64 - Len64(uint64(x)) }
func OnesCount(x uint) int          { return OnesCount64(uint64(x)) }
func TrailingZeros(x uint) int      { return TrailingZeros64(uint64(x)) }
func Reverse(x uint) uint           { return uint(Reverse64(uint64(x)) >> 0) }
func ReverseBytes(x uint) uint      { return uint(ReverseBytes64(uint64(x)) >> 0) }
func RotateLeft(x uint, k int) uint { return x<<(uint(k)&63) | x>>(uint(-k)&63) }

func LeadingZeros64(x uint64) int { return 64 - Len64(x) }

func Add64(x, y, carry uint64) (sum, carryOut uint64) {
	sum = x + y + carry
	return sum, (x&y | (x|y)&^sum) >> 63
}

func Sub64(x, y, borrow uint64) (diff, borrowOut uint64) {
	diff = x - y - borrow
	return diff, (^x&y | ^(x^y)&diff) >> 63
}

func Mul64(x, y uint64) (hi, lo uint64) {
	const low = 1<<32 - 1
	x0, x1, y0, y1 := x&low, x>>32, y&low, y>>32
	mid := x1*y0 + x0*y0>>32
	hi = x1*y1 + mid>>32
	mid = mid&low + x0*y1
	return hi + mid>>32, x * y
}

// divide fails as the machine's own division does.
func divide(y, zero uint64) {
	if y == 0 {
		_ = zero / y
	}
	panic(overflow("integer overflow"))
}

type overflow string

func (e overflow) Error() string { return "runtime error: " + string(e) }
func (e overflow) RuntimeError() {}

func Div64(hi, lo, y uint64) (quo, rem uint64) {
	if y <= hi {
		divide(y, lo)
	}
	rem = hi
	for i := 63; i >= 0; i-- {
		over := rem >> 63
		rem = rem<<1 | lo>>i&1
		if over != 0 || rem >= y {
			rem -= y
			quo |= 1 << i
		}
	}
	return quo, rem
}

func Rem64(hi, lo, y uint64) uint64 {
	_, rem := Div64(hi%y, lo, y)
	return rem
}

func Add(x, y, carry uint) (sum, carryOut uint) {
	s, c := Add64(uint64(x), uint64(y), uint64(carry))
	return uint(s), uint(c)
}

func Sub(x, y, borrow uint) (diff, borrowOut uint) {
	d, b := Sub64(uint64(x), uint64(y), uint64(borrow))
	return uint(d), uint(b)
}

func Mul(x, y uint) (hi, lo uint) {
	h, l := Mul64(uint64(x), uint64(y))
	return uint(h), uint(l)
}

func Div(hi, lo, y uint) (quo, rem uint) {
	q, r := Div64(uint64(hi), uint64(lo), uint64(y))
	return uint(q), uint(r)
}

func Rem(hi, lo, y uint) uint { return uint(Rem64(uint64(hi), uint64(lo), uint64(y))) }

func Add32(x, y, carry uint32) (sum, carryOut uint32) {
	s := uint64(x) + uint64(y) + uint64(carry)
	return uint32(s), uint32(s >> 32)
}

func Sub32(x, y, borrow uint32) (diff, borrowOut uint32) {
	d := uint64(x) - uint64(y) - uint64(borrow)
	return uint32(d), uint32(d >> 63)
}

func Mul32(x, y uint32) (hi, lo uint32) {
	p := uint64(x) * uint64(y)
	return uint32(p >> 32), uint32(p)
}

func Div32(hi, lo, y uint32) (quo, rem uint32) {
	if y <= hi {
		divide(uint64(y), uint64(lo))
	}
	z := uint64(hi)<<32 | uint64(lo)
	return uint32(z / uint64(y)), uint32(z % uint64(y))
}

func Rem32(hi, lo, y uint32) uint32 { return uint32((uint64(hi)<<32 | uint64(lo)) % uint64(y)) }
