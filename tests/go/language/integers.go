package main

import (
	"fmt"
	"math"
)

func main() {
	var i8 int8 = 127
	var u8 uint8 = 255
	var i16 int16 = math.MinInt16
	var u32 uint32 = 1 << 31
	var i64 int64 = math.MaxInt64
	i8++
	u8++
	i16--
	u32 *= 2
	i64++
	fmt.Println(i8, u8, i16, u32, i64)
	x := int32(-5)
	fmt.Println(x/2, x%2, x>>1, uint32(x)>>28, x&3, x|8, x^1, ^x, x&^4, -x)
	n := 70
	fmt.Println(1<<n == 0, uint8(200)>>n, int8(-3)>>n, 1<<(n-60))
	fmt.Println(int8(-128)/int8(x/5), -math.MinInt64 == math.MaxInt64+1)
	var mi int64 = math.MinInt64
	fmt.Println(mi/-1, mi%-1, -mi, mi*-1)
	f := 3.99
	fmt.Println(int(f), int(-f), uint8(int(f*100)), int64(1e18), float32(16777217), float64(float32(0.1)) == 0.1)
	fmt.Println(uint16(70000&0xffff), int8(u32>>24), uint64(i64), int32(i64), byte('a'+1), string(rune('a'+2)))
	const big = 1 << 100
	fmt.Println(big>>98, big/(1<<97), 'a'*2, 7/2, 7/2.0, 1/3.0)
	fmt.Println(0b1010, 0o17, 0xFF, 1_000_000, 'x', 0x1p4, 1e3, 017)
	var u uint = 3
	fmt.Println(u-4 > 100, 5-u, ^u, u<<63)
	var d time = 90
	fmt.Println(d, d/60, d%60)
	h := uint32(2166136261)
	for _, c := range []byte("hash") {
		h ^= uint32(c)
		h *= 16777619
	}
	fmt.Println(h)
	var a, b uint64 = 0xdeadbeefcafebabe, 0x123456789
	fmt.Println(a*b, a+b, b-a, a/b, a%b, a&b|a^b, a<<7|a>>57)
}

type time int

// Output:
// -128 0 32767 0 -9223372036854775808
// -2 -1 -3 15 3 -5 -6 4 -5 5
// true 0 -1 1024
// -128 true
// -9223372036854775808 0 -9223372036854775808 -9223372036854775808
// 3 -3 143 1000000000000000000 1.6777216e+07 false
// 4464 0 9223372036854775808 0 98 c
// 4 8 194 3 3.5 0.3333333333333333
// 10 15 255 1000000 120 16 1000 15
// true 2 18446744073709551612 9223372036854775808
// 90 1 30
// 3469047761
// 2102879684343259566 16045690989389816391 2401053094093171915 3283530961 1008918501 16045690980723842359 6259853834636320623
