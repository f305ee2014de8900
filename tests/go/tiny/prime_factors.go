package main

import (
	"fmt"
)

func factors(n int) (f map[int]int) {
	f = map[int]int{}
	for d := 2; d*d <= n; d++ {
		for n%d == 0 {
			f[d]++
			n /= d
		}
	}
	if n > 1 {
		f[n]++
	}
	return
}

func main() {
	for _, n := range []int{2, 12, 97, 1001, 1 << 20, 600851475143} {
		fmt.Println(n, factors(n))
	}
}

// Output:
// 2 map[2:1]
// 12 map[2:2 3:1]
// 97 map[97:1]
// 1001 map[7:1 11:1 13:1]
// 1048576 map[2:20]
// 600851475143 map[71:1 839:1 1471:1 6857:1]
