package main

import (
	"fmt"
	"sort"
)

func main() {
	secret := 37
	guesses := 0
	n := sort.Search(100, func(i int) bool { guesses++; return i >= secret })
	fmt.Println(n, guesses <= 7)
	lo, hi := 0.0, 10.0
	for range 60 {
		mid := (lo + hi) / 2
		if mid*mid*mid < 20 {
			lo = mid
		} else {
			hi = mid
		}
	}
	fmt.Printf("%.6f\n", lo)
}

// Output:
// 37 true
// 2.714418
