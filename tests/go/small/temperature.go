package main

import "fmt"

type Celsius float64
type Fahrenheit float64

func (c Celsius) F() Fahrenheit     { return Fahrenheit(c*9/5 + 32) }
func (f Fahrenheit) C() Celsius     { return Celsius((f - 32) * 5 / 9) }
func (c Celsius) String() string    { return fmt.Sprintf("%.1f°C", float64(c)) }
func (f Fahrenheit) String() string { return fmt.Sprintf("%.1f°F", float64(f)) }

func main() {
	for c := Celsius(-40); c <= 100; c += 35 {
		fmt.Println(c, "=", c.F(), "=", c.F().C())
	}
	fmt.Printf("%v %6.2f %T\n", Celsius(36.6), float64(Celsius(36.6)), Fahrenheit(1))
}

// Output:
// -40.0°C = -40.0°F = -40.0°C
// -5.0°C = 23.0°F = -5.0°C
// 30.0°C = 86.0°F = 30.0°C
// 65.0°C = 149.0°F = 65.0°C
// 100.0°C = 212.0°F = 100.0°C
// 36.6°C  36.60 main.Fahrenheit
