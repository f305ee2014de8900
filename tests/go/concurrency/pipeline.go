package main

import "fmt"

func gen(nums ...int) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for _, n := range nums {
			out <- n
		}
	}()
	return out
}

func apply(in <-chan int, f func(int) int) <-chan int {
	out := make(chan int)
	go func() {
		for n := range in {
			out <- f(n)
		}
		close(out)
	}()
	return out
}

func filter(in <-chan int, keep func(int) bool) <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := range in {
			if keep(n) {
				out <- n
			}
		}
	}()
	return out
}

func main() {
	even := func(n int) bool { return n%2 == 0 }
	for v := range filter(apply(apply(gen(1, 2, 3, 4, 5, 6), func(n int) int { return n * n }), func(n int) int { return n + 1 }), even) {
		fmt.Println(v)
	}
}

// Output:
// 2
// 10
// 26
