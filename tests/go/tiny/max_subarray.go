package main

import (
	"fmt"
	"math"
)

func kadane(a []int) (best, from, to int) {
	best = math.MinInt
	sum, start := 0, 0
	for i, v := range a {
		if sum <= 0 {
			sum, start = 0, i
		}
		sum += v
		if sum > best {
			best, from, to = sum, start, i+1
		}
	}
	return
}

func main() {
	fmt.Println(kadane([]int{-2, 1, -3, 4, -1, 2, 1, -5, 4}))
	fmt.Println(kadane([]int{-3, -1, -2}))
	fmt.Println(kadane(nil))
}

// Output:
// 6 3 7
// -1 1 2
// -9223372036854775808 0 0
