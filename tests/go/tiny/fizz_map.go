package main

import (
	"fmt"
)

func main() {
	rules := []struct {
		n int
		s string
	}{{3, "Fizz"}, {5, "Buzz"}, {7, "Pop"}}
	for i := 1; i <= 21; i++ {
		out := ""
		for _, r := range rules {
			if i%r.n == 0 {
				out += r.s
			}
		}
		if out == "" {
			out = fmt.Sprint(i)
		}
		fmt.Print(out, " ")
	}
	fmt.Println()
}

// Output:
// 1 2 Fizz 4 Buzz Fizz Pop 8 Fizz Buzz 11 Fizz 13 Pop FizzBuzz 16 17 Fizz 19 Buzz FizzPop
