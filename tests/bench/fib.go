// Calls and nothing else.
package main

import (
	"fmt"
	"time"
)

const depth = 30

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func main() {
	start := time.Now()
	result := fib(depth)
	fmt.Println("fib", depth, result)
	fmt.Println(time.Since(start).Nanoseconds())
}
