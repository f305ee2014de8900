package main

import (
	"fmt"
	"math"
)

type cplx struct{ re, im float64 }

func (a cplx) add(b cplx) cplx { return cplx{a.re + b.re, a.im + b.im} }
func (a cplx) mul(b cplx) cplx { return cplx{a.re*b.re - a.im*b.im, a.re*b.im + a.im*b.re} }
func (a cplx) abs() float64    { return math.Sqrt(a.re*a.re + a.im*a.im) }
func (a cplx) String() string  { return fmt.Sprintf("%.3f%+.3fi", a.re, a.im) }

func main() {
	z := cplx{1, 1}
	for i := range 4 {
		fmt.Println(i, z, z.abs() > 2)
		z = z.mul(z).add(cplx{0.1, -0.2})
	}
	for y := -1.0; y <= 1; y += 0.5 {
		for x := -2.0; x <= 0.5; x += 0.25 {
			c, z, n := cplx{x, y}, cplx{}, 0
			for ; n < 30 && z.abs() <= 2; n++ {
				z = z.mul(z).add(c)
			}
			if n == 30 {
				fmt.Print("*")
			} else {
				fmt.Print(".")
			}
		}
		fmt.Println()
	}
}

// Output:
// 0 1.000+1.000i false
// 1 0.100+1.800i false
// 2 -3.130+0.160i true
// 3 9.871-1.202i true
// ........*..
// ......****.
// **********.
// ......****.
// ........*..
