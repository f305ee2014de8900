// Calls methods through an interface that four kinds of values fulfil.
package main

import (
	"fmt"
	"time"
)

const calls = 5_000_000

type figure interface {
	size(extra int) int
}

type square struct{ side int }
type box struct{ width, height int }
type counter struct{ calls int }
type dot int

func (s square) size(extra int) int   { return s.side*s.side + extra }
func (b box) size(extra int) int      { return b.width*b.height - extra }
func (c *counter) size(extra int) int { c.calls++; return c.calls + extra }
func (d dot) size(extra int) int      { return int(d) ^ extra }

func main() {
	start := time.Now()
	figures := []figure{square{5}, box{3, 4}, &counter{}, dot(9)}
	sum := 0
	for i := range calls {
		sum += figures[i&3].size(i)
	}
	fmt.Println("iface", calls, sum)
	fmt.Println(time.Since(start).Nanoseconds())
}
