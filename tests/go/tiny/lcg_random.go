package main

import (
	"fmt"
	"math/rand/v2"
)

func main() {
	r := rand.New(rand.NewPCG(1, 2))
	fmt.Println(r.IntN(100), r.IntN(100), r.Perm(5), r.Float64() < 1, r.Uint32())
	d := [6]int{}
	for range 600 {
		d[r.IntN(6)]++
	}
	fmt.Println(d)
	words := []string{"a", "b", "c", "d"}
	r.Shuffle(len(words), func(i, j int) { words[i], words[j] = words[j], words[i] })
	fmt.Println(words)
	n := rand.N(10)
	fmt.Println(0 <= n && n < 10, rand.IntN(1), rand.Float64() >= 0)
	x := uint32(42)
	for range 3 {
		x = x*1664525 + 1013904223
		fmt.Print(x>>16, " ")
	}
	fmt.Println()
}

// Output:
// 76 61 [1 4 0 2 3] true 1930089058
// [102 94 105 96 105 98]
// [c a b d]
// true 0 true
// 16537 5775 37832
