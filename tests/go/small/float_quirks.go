package main

import (
	"fmt"
	"math"
)

func main() {
	a, b := 0.1, 0.2
	fmt.Println(a+b, a+b == 0.3, 0.1+0.2 == 0.3, float32(a)+float32(b))
	z := 0.0
	fmt.Println(1/z, -1/z, z/z == z/z, math.IsNaN(z/z), math.IsInf(1/z, 1))
	sum := 0.0
	for range 10 {
		sum += 0.1
	}
	fmt.Println(sum, math.Abs(sum-1) < 1e-9)
	fmt.Println(int64(math.Pow(2, 53))+1, float64(int64(1)<<53+1), uint8(254), math.Round(-0.5), math.Floor(-0.5))
	var f float32 = 16777216
	fmt.Println(f+1 == f, f*2, 1e38*float64(f))
	fmt.Println(math.MaxFloat32, math.SmallestNonzeroFloat64, math.MaxInt32, 5%3, -5%3, math.Mod(-5, 3), math.Remainder(5, 3))
	fmt.Printf("%.20f %g %e %v\n", 0.1, 1e-10, 12345.678, 1e21)
	x := 3
	fmt.Println(float64(x)/2, x/2, float64(x/2), 1/2*3.0, 3.0*1/2)
}

// Output:
// 0.30000000000000004 false true 0.3
// +Inf -Inf false true true
// 0.9999999999999999 true
// 9007199254740993 9.007199254740992e+15 254 -1 -1
// true 3.3554432e+07 1.6777216e+45
// 3.4028234663852886e+38 5e-324 2147483647 2 -2 -2 -1
// 0.10000000000000000555 1e-10 1.234568e+04 1e+21
// 1.5 1 1 0 1.5
