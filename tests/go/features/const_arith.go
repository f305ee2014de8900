package main

import (
	"fmt"
	"math"
)

const (
	Big        = 1 << 62
	Small      = Big >> 61
	Huge       = Big * Big / Big
	F          = 1.0 / 3
	Max        = ^uint32(0)
	Mask       = 0xFF &^ 0x0F
	C          = 'a' + 1.0
	S          = "con" + "cat"
	B          = len(S) > 3 && F < 1
	Typed int8 = -128
)

func needInt(i int) int           { return i }
func needFloat(f float64) float64 { return f }
func needRune(r rune) string      { return string(r) }

func main() {
	fmt.Println(Small, Huge == Big, F, Max, Mask, C, S, B, Typed)
	fmt.Println(needInt(Small), needFloat(Small), needFloat(7/2), needFloat(7/2.), needRune(C))
	var u8 uint8 = 255
	var f32 float32 = 0.1
	fmt.Println(u8+1, f32*3, float64(f32), uint64(math.MaxUint64), -5>>1, uint8(1)<<7)
	const x = 5
	var arr [x * 2]int
	fmt.Println(len(arr), x/2, x%3, -x/2, x/2.0)
	var s uint = 3
	var i = 1 << s
	var j int64 = 1 << s
	var k float64 = float64(1 << 3)
	fmt.Printf("%T %v %T %v %v\n", i, i, j, j, k)
	fmt.Println(math.MaxInt8, math.Pi*1e3, 1e3 == 1000, 'x' == 120, "a"+"b" < "b")
	d := 10
	fmt.Println(float64(d)*0.5, d*2.0, 3*d/2)
	var z complexLike = 3
	fmt.Println(z * 2)
	fmt.Println(0x1.8p1, 1_0.5_0, 0o777, '\u00e9', '\377', "\xe9" == "é")
}

type complexLike float32

// Output:
// 2 true 0.3333333333333333 4294967295 240 98 concat true -128
// 2 2 3 3.5 b
// 0 0.3 0.10000000149011612 18446744073709551615 -3 128
// 10 2 2 -2 2.5
// int 8 int64 8 8
// 127 3141.5926535897934 true true true
// 5 20 15
// 6
// 3 10.5 511 233 255 false
