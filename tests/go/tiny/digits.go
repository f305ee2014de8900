package main

import (
	"fmt"
)

func main() {
	for _, n := range []int{0, 7, 1234, 98765} {
		sum, rev, count := 0, 0, 0
		for m := n; m > 0; m /= 10 {
			sum += m % 10
			rev = rev*10 + m%10
			count++
		}
		fmt.Println(n, sum, rev, count, n == rev)
	}
	for n := 1; n < 1000; n++ {
		s, m := 0, n
		for ; m > 0; m /= 10 {
			d := m % 10
			s += d * d * d
		}
		if s == n {
			fmt.Print(n, " ")
		}
	}
	fmt.Println()
}

// Output:
// 0 0 0 0 true
// 7 7 7 1 true
// 1234 10 4321 4 false
// 98765 35 56789 5 false
// 1 153 370 371 407
