// Package cmplx has the elementary functions of complex numbers but for the trigonometric ones.
package cmplx

import "math"

// Abs is the distance from zero.
func Abs(x complex128) float64 { return math.Hypot(real(x), imag(x)) }

// Phase is the angle, between -π and π.
func Phase(x complex128) float64 { return math.Atan2(imag(x), real(x)) }

// Polar is the distance from zero and the angle.
func Polar(x complex128) (r, θ float64) { return Abs(x), Phase(x) }

// Rect is the number at a distance from zero and an angle.
func Rect(r, θ float64) complex128 {
	s, c := math.Sincos(θ)
	return complex(r*c, r*s)
}

func Conj(x complex128) complex128 { return complex(real(x), -imag(x)) }

func Inf() complex128 { return complex(math.Inf(1), math.Inf(1)) }
func NaN() complex128 { return complex(math.NaN(), math.NaN()) }

func IsInf(x complex128) bool { return math.IsInf(real(x), 0) || math.IsInf(imag(x), 0) }

// IsNaN says whether a part is no number and none is infinite.
func IsNaN(x complex128) bool {
	return !IsInf(x) && (math.IsNaN(real(x)) || math.IsNaN(imag(x)))
}

// Exp is e to the power of x.
func Exp(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case math.IsInf(re, 1) && im == 0:
		return x
	case math.IsInf(re, 1) && (math.IsInf(im, 0) || math.IsNaN(im)):
		return complex(math.Inf(1), math.NaN())
	case math.IsInf(re, -1) && (math.IsInf(im, 0) || math.IsNaN(im)):
		return complex(0, math.Copysign(0, im))
	case math.IsNaN(re) && im == 0:
		return complex(math.NaN(), im)
	}
	return Rect(math.Exp(re), im)
}

// Log is the natural logarithm of the smallest angle.
func Log(x complex128) complex128 { return complex(math.Log(Abs(x)), Phase(x)) }

func Log10(x complex128) complex128 {
	z := Log(x)
	return complex(math.Log10E*real(z), math.Log10E*imag(z))
}

// Pow is x to the power of y; 1 for 0 to the power of 0.
func Pow(x, y complex128) complex128 {
	if x == 0 {
		switch {
		case y == 0:
			return 1
		case real(y) > 0:
			return 0
		case real(y) < 0 && imag(y) == 0:
			return complex(math.Inf(1), 0)
		case real(y) < 0:
			return Inf()
		}
		panic("not reached")
	}
	modulus, angle := Polar(x)
	if modulus == 0 {
		return 0
	}
	r, θ := math.Pow(modulus, real(y)), real(y)*angle
	if imag(y) != 0 {
		r *= math.Exp(-imag(y) * angle)
		θ += imag(y) * math.Log(modulus)
	}
	return Rect(r, θ)
}

// Sqrt is the square root to the right of the imaginary axis.
func Sqrt(x complex128) complex128 {
	re, im := real(x), imag(x)
	switch {
	case im == 0 && re == 0:
		return complex(0, im)
	case im == 0 && re < 0:
		return complex(0, math.Copysign(math.Sqrt(-re), im))
	case im == 0:
		return complex(math.Sqrt(re), im)
	case math.IsInf(im, 0):
		return complex(math.Inf(1), im)
	case re == 0:
		r := math.Sqrt(math.Abs(im) / 2)
		return complex(r, math.Copysign(r, im))
	}
	// Scaled, so that squares neither overflow nor vanish.
	scale := 2.0
	if math.Abs(re) > 4 || math.Abs(im) > 4 {
		re, im = re/4, im/4
	} else {
		re, im, scale = re*(1<<54), im*(1<<54), 1.0/(1<<27)
	}
	r := math.Hypot(re, im)
	if re > 0 {
		t := math.Sqrt(r/2 + re/2)
		return complex(scale*t, math.Copysign(scale*math.Abs(im/2/t), im))
	}
	t := math.Sqrt(r/2 - re/2)
	return complex(scale*math.Abs(im/2/t), math.Copysign(scale*t, im))
}
