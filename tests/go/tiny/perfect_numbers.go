package main

import (
	"fmt"
)

func main() {
	for n := 2; n < 500; n++ {
		sum := 1
		for d := 2; d*d <= n; d++ {
			if n%d == 0 {
				sum += d
				if d != n/d {
					sum += n / d
				}
			}
		}
		if sum == n {
			fmt.Println(n)
		}
	}
}

// Output:
// 6
// 28
// 496
