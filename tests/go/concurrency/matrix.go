package main

import (
	"fmt"
	"sync"
)

type Matrix [][]float64

func mul(a, b Matrix) Matrix {
	out := make(Matrix, len(a))
	var wg sync.WaitGroup
	for i := range a {
		wg.Add(1)
		go func(row []float64) {
			defer wg.Done()
			r := make([]float64, len(b[0]))
			for j := range r {
				for k, v := range row {
					r[j] += v * b[k][j]
				}
			}
			out[i] = r
		}(a[i])
	}
	wg.Wait()
	return out
}

func main() {
	a := Matrix{{1, 2}, {3, 4}, {5, 6}}
	b := Matrix{{1, 0, 2}, {0.5, 1, -1}}
	for _, row := range mul(a, b) {
		fmt.Printf("%6.2f\n", row)
	}
}

// Output:
// [  2.00   2.00   0.00]
// [  5.00   4.00   2.00]
// [  8.00   6.00   4.00]
