package main

import (
	"fmt"
	"math/bits"
	"strings"
)

type Perm uint8

const (
	R Perm = 1 << iota
	W
	X
)

func (p Perm) String() string {
	if p == 0 {
		return "none"
	}
	var s []string
	for i, n := range []string{"r", "w", "x"} {
		if p&(1<<i) != 0 {
			s = append(s, n)
		}
	}
	return strings.Join(s, "|")
}

func (p *Perm) Set(q Perm)    { *p |= q }
func (p *Perm) Clear(q Perm)  { *p &^= q }
func (p *Perm) Toggle(q Perm) { *p ^= q }

type BitSet []uint64

func (b *BitSet) Add(i int) {
	for i/64 >= len(*b) {
		*b = append(*b, 0)
	}
	(*b)[i/64] |= 1 << (i % 64)
}
func (b BitSet) Has(i int) bool { return i/64 < len(b) && b[i/64]>>(i%64)&1 == 1 }
func (b BitSet) Len() (n int) {
	for _, w := range b {
		n += bits.OnesCount64(w)
	}
	return
}

func main() {
	var p Perm
	p.Set(R | X)
	p.Toggle(W)
	p.Clear(X)
	fmt.Println(p, p&W != 0, Perm(0), R|W|X, ^p&7)
	var b BitSet
	for _, i := range []int{1, 63, 64, 200, 1} {
		b.Add(i)
	}
	fmt.Println(b.Len(), b.Has(63), b.Has(65), b.Has(1000), len(b))
	fmt.Printf("%b %#x %08b\n", b[0], b[1], p)
	x := uint32(0x12345678)
	fmt.Printf("%x %x %x %d\n", bits.ReverseBytes32(x), bits.RotateLeft32(x, 8), x>>4&0xF, bits.Len32(x))
	n := 0
	for m := 0b101101; m != 0; m &= m - 1 {
		n++
	}
	fmt.Println(n, 6&3, 6|3, 6^3, 6&^3, ^6, -6>>1, 1<<3|1)
}

// Output:
// r|w true none r|w|x x
// 4 true false false 4
// 1000000000000000000000000000000000000000000000000000000000000010 0x1 00000011
// 78563412 34567812 7 29
// 4 2 7 5 4 -7 -3 9
