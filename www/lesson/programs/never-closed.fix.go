package main

import "fmt"

const jobs = 3

func main() {
	queue := make(chan int)
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
	close(queue) // no more jobs
	fmt.Println("sum of the squares:", sum)
}
