// A chain of goroutines, one for each prime found, passes numbers on.
package main

import (
	"fmt"
	"time"
)

const primes = 600

func count(numbers chan<- int) {
	for n := 2; ; n++ {
		numbers <- n
	}
}

func sift(in <-chan int, out chan<- int, prime int) {
	for n := range in {
		if n%prime != 0 {
			out <- n
		}
	}
}

func main() {
	start := time.Now()
	numbers := make(chan int)
	go count(numbers)
	sum := 0
	for range primes {
		prime := <-numbers
		sum += prime
		rest := make(chan int)
		go sift(numbers, rest, prime)
		numbers = rest
	}
	fmt.Println("sieve", primes, sum)
	fmt.Println(time.Since(start).Nanoseconds())
}
