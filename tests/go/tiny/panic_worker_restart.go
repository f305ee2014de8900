package main

import (
	"fmt"
)

func main() {
	jobs := make(chan int, 6)
	for i := range 6 {
		jobs <- i
	}
	close(jobs)
	crashes := 0
	results := make(chan int, 6)
	for running := true; running; {
		done := make(chan bool)
		go func() {
			defer func() {
				if r := recover(); r != nil {
					crashes++
					done <- false
				}
			}()
			for j := range jobs {
				if j%3 == 2 {
					panic(j)
				}
				results <- j * j
			}
			done <- true
		}()
		running = !<-done
	}
	close(results)
	for r := range results {
		fmt.Print(r, " ")
	}
	fmt.Println(crashes)
}

// Output:
// 0 1 9 16 2
