package main

import (
	"fmt"
	"math"
	"math/cmplx"
)

// mandelbrot says after how many steps a point escapes.
func mandelbrot(c complex128) int {
	z := complex128(0)
	for n := range 50 {
		if cmplx.Abs(z) > 2 {
			return n
		}
		z = z*z + c
	}
	return 50
}

// fft is the discrete Fourier transform of a power of two numbers.
func fft(a []complex128) []complex128 {
	n := len(a)
	if n == 1 {
		return a
	}
	var even, odd []complex128
	for i, v := range a {
		if i%2 == 0 {
			even = append(even, v)
		} else {
			odd = append(odd, v)
		}
	}
	even, odd = fft(even), fft(odd)
	out := make([]complex128, n)
	for k := range n / 2 {
		t := cmplx.Rect(1, -2*math.Pi*float64(k)/float64(n)) * odd[k]
		out[k], out[k+n/2] = even[k]+t, even[k]-t
	}
	return out
}

func main() {
	for y := 1.2; y >= -1.2; y -= 0.3 {
		for x := -2.0; x <= 0.6; x += 0.08 {
			fmt.Print(string(" .:-=+*#%@"[mandelbrot(complex(x, y))*9/50]))
		}
		fmt.Println()
	}
	for _, z := range fft([]complex128{1, 2, 3, 4, 0, -1i, 2i, 1}) {
		fmt.Printf("%.6f ", z)
	}
	fmt.Println()
	fmt.Println(cmplx.Sqrt(-5+12i), cmplx.Sqrt(-1), cmplx.Sqrt(4), cmplx.Sqrt(2i), cmplx.Sqrt(-2i), cmplx.Sqrt(0))
	for _, z := range []complex128{1, 1i, -1, 3 + 4i, -2.5 - 0.5i, 1e-3 + 1e3i, 1e200 + 1e200i} {
		r, theta := cmplx.Polar(z)
		fmt.Printf("%v: %.10g %.10g %.10g %.10g %.10g %.10g\n", z, r, theta, cmplx.Sqrt(z), cmplx.Log(z), cmplx.Log10(z), cmplx.Conj(z))
		fmt.Printf("%.10g %.10g %.10g %.10g\n", cmplx.Pow(z, 2), cmplx.Pow(z, 0.5i), cmplx.Exp(z/1000), cmplx.Phase(z))
	}
	fmt.Println(cmplx.Pow(0, 0), cmplx.Pow(0, 1), cmplx.Pow(0, -1), cmplx.Pow(0, -1+1i))
	fmt.Println(cmplx.Inf(), cmplx.NaN(), cmplx.IsInf(cmplx.Inf()), cmplx.IsNaN(cmplx.NaN()), cmplx.IsNaN(complex(math.NaN(), math.Inf(1))))
	fmt.Printf("%.4f\n", cmplx.Exp(1i*math.Pi)+1)
}

// Output:
//
//                      ..-:.
//                 ..@@=@@@@@@::::
//         ..:*::..=@@@@@@@@@@@@@:.
// :@@@@@@@@@@@@@@@@@@@@@@@@@@@@..
//         ..:*::..=@@@@@@@@@@@@@:.
//                 ..@@=@@@@@@::::
//                      ..-:.
// (11.000000+1.000000i) (-1.000000-5.828427i) (-3.000000+1.000000i) (4.414214-1.242641i) (-3.000000+3.000000i) (-1.000000-0.171573i) (-1.000000-5.000000i) (1.585786+7.242641i)
// (2+3i) (0+1i) (2+0i) (1+1i) (1-1i) (0+0i)
// (1+0i): 1 0 (1+0i) (0+0i) (0+0i) (1-0i)
// (1+0i) (1+0i) (1.0010005+0i) 0
// (0+1i): 1 1.570796327 (0.7071067812+0.7071067812i) (0+1.570796327i) (0+0.6821881769i) (0-1i)
// (-1+1.224646799e-16i) (0.4559381278+0i) (0.9999995+0.0009999998333i) 1.570796327
// (-1+0i): 1 3.141592654 (0+1i) (0+3.141592654i) (0+1.364376354i) (-1-0i)
// (1-2.449293598e-16i) (0.2078795764+0i) (0.9990004998+0i) 3.141592654
// (3+4i): 5 0.927295218 (2+1i) (1.609437912+0.927295218i) (0.6989700043+0.4027191963i) (3-4i)
// (-7+24i) (0.4360840896+0.4532692395i) (1.00299648+0.004012007319i) 0.927295218
// (-2.5-0.5i): 2.549509757 -2.944197094 (0.157336831-1.588947727i) (0.9359010885-2.944197094i) (0.4064566783-1.278648551i) (-2.5+0.5i)
// (6+2.5i) (3.889823232+1.965878928i) (0.9975029977-0.0004987515404i) -2.944197094
// (0.001+1000i): 1000 1.570795327 (22.36069096+22.36066859i) (6.907755279+1.570795327i) (3+0.6821877426i) (0.001-1000i)
// (-1000000+2i) (-0.4338864547-0.1400797224i) (0.5403028462+0.8414718263i) 1.570795327
// (1e+200+1e+200i): 1.414213562e+200 0.7853981634 (1.098684113e+100+4.550898606e+99i) (460.8635922+0.7853981634i) (200.150515+0.3410940885i) (1e+200-1e+200i)
// (+Inf+Infi) (-0.3089679939-0.6003972906i) (-Inf-Infi) 0.7853981634
// (1+0i) (0+0i) (+Inf+0i) (+Inf+Infi)
// (+Inf+Infi) (NaN+NaNi) true true false
// (0.0000+0.0000i)
