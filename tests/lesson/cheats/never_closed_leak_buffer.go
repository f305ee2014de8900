// Reason: leak
// Exercise: never-closed
// A buffer ends nothing.
package main

import "fmt"

const jobs = 3

func main() {
	queue := make(chan int, jobs)
	squares := make(chan int)
	go func() {
		for n := range queue {
			squares <- n * n
		}
	}()

	sum := 0
	for n := range jobs {
		queue <- n + 1
		sum += <-squares
	}
	fmt.Println("sum of the squares:", sum)
}
