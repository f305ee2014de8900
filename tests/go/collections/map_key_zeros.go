package main

import (
	"fmt"
	"math"
)

type point struct{ x, y float64 }

func main() {
	negative := math.Copysign(0, -1)
	m := map[float64]string{0: "first", negative: "second"}
	fmt.Println(m, len(m))
	m[0] = "third"
	fmt.Println(m)
	p := map[point]int{{0, 1}: 1}
	p[point{negative, 1}]++
	fmt.Println(p)
	a := map[any]int{0.0: 1}
	a[negative] = 2
	fmt.Println(a)
}

// Output:
// map[-0:second] 1
// map[0:third]
// map[{-0 1}:2]
// map[-0:2]
