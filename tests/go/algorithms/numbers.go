package main

import (
	"fmt"
	"math"
	"math/bits"
)

func gcd(a, b int) int {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func sieve(n int) (p []int) {
	comp := make([]bool, n+1)
	for i := 2; i <= n; i++ {
		if comp[i] {
			continue
		}
		p = append(p, i)
		for j := i * i; j <= n; j += i {
			comp[j] = true
		}
	}
	return
}

func powMod(b, e, m uint64) uint64 {
	r := uint64(1)
	for b %= m; e > 0; e >>= 1 {
		if e&1 == 1 {
			hi, lo := bits.Mul64(r, b)
			_, r = bits.Div64(hi, lo, m)
		}
		hi, lo := bits.Mul64(b, b)
		_, b = bits.Div64(hi, lo, m)
	}
	return r
}

func collatz(n int) (steps int) {
	for ; n != 1; steps++ {
		if n%2 == 0 {
			n /= 2
		} else {
			n = 3*n + 1
		}
	}
	return
}

func sqrt(x float64) float64 {
	z := 1.0
	for i := 0; i < 20; i++ {
		z -= (z*z - x) / (2 * z)
	}
	return z
}

func roman(n int) (s string) {
	v := []int{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1}
	r := []string{"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"}
	for i, x := range v {
		for n >= x {
			s += r[i]
			n -= x
		}
	}
	return
}

func main() {
	fmt.Println(gcd(48, 180), sieve(50), powMod(3, 1000000, 1000000007), powMod(2, 1<<40, math.MaxUint64-58), collatz(27))
	fmt.Println(sqrt(2), math.Sqrt(2), math.Cbrt(27), math.Hypot(3, 4), math.Floor(-1.5), math.Round(2.5), math.Trunc(-2.7), math.Mod(7, -3))
	for _, n := range []int{4, 9, 1994, 3999} {
		fmt.Print(roman(n), " ")
	}
	fmt.Println()
	for i := 1; i <= 15; i++ {
		switch {
		case i%15 == 0:
			fmt.Print("FizzBuzz ")
		case i%3 == 0:
			fmt.Print("Fizz ")
		case i%5 == 0:
			fmt.Print("Buzz ")
		default:
			fmt.Print(i, " ")
		}
	}
	fmt.Println()
	fmt.Println(math.MaxInt64, uint64(math.MaxUint64), math.Inf(-1), math.IsNaN(math.NaN()), math.Signbit(-0.5), math.Pi)
	fmt.Println(bits.OnesCount(255), bits.LeadingZeros32(1), bits.TrailingZeros(8), bits.Len(1023), bits.Reverse8(3), bits.RotateLeft8(0x81, 1))
	fmt.Printf("%.4f %.4f %.4f %.4f %.4f\n", math.Sin(1), math.Log(10), math.Exp(2), math.Pow(2, 0.5), math.Atan2(1, -1))
	frac, exp := math.Frexp(12)
	ip, fp := math.Modf(-3.25)
	fmt.Println(frac, exp, ip, fp, math.Float64bits(1), math.Abs(-2), math.Max(1, math.NaN()), math.Min(-0.0, 0))
	pascal := [][]int{{1}}
	for range 5 {
		last := pascal[len(pascal)-1]
		row := make([]int, len(last)+1)
		for i := range row {
			if i < len(last) {
				row[i] += last[i]
			}
			if i > 0 {
				row[i] += last[i-1]
			}
		}
		pascal = append(pascal, row)
	}
	fmt.Println(pascal)
}

// Output:
// 12 [2 3 5 7 11 13 17 19 23 29 31 37 41 43 47] 64935414 10908194708746606665 111
// 1.414213562373095 1.4142135623730951 3 5 -2 3 -2 1
// IV IX MCMXCIV MMMCMXCIX
// 1 2 Fizz 4 Buzz Fizz 7 8 Fizz Buzz 11 Fizz 13 14 FizzBuzz
// 9223372036854775807 18446744073709551615 -Inf true true 3.141592653589793
// 8 31 3 10 192 3
// 0.8415 2.3026 7.3891 1.4142 2.3562
// 0.75 4 -3 -0.25 4607182418800017408 2 NaN 0
// [[1] [1 1] [1 2 1] [1 3 3 1] [1 4 6 4 1] [1 5 10 10 5 1]]
