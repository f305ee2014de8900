// Integer arithmetic and branches in nested loops.
package main

import (
	"fmt"
	"time"
)

const (
	iterations = 50_000_000
	inner      = 1000
)

func main() {
	start := time.Now()
	state, total := 7, 0
	for i := 0; i < iterations/inner; i++ {
		for j := 0; j < inner; j++ {
			state = (state*1021 + i ^ j) & 0xfffff
			if state&1 == 1 {
				total += state
			} else {
				total ^= j
			}
		}
	}
	fmt.Println("loops", iterations, total)
	fmt.Println(time.Since(start).Nanoseconds())
}
