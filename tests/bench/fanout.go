// Eight workers share the jobs of one channel and send results to another, closed when they are done.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	jobs    = 200_000
	workers = 8
)

func main() {
	start := time.Now()
	todo, results := make(chan int), make(chan int)
	var crew sync.WaitGroup
	for range workers {
		crew.Add(1)
		go func() {
			defer crew.Done()
			for job := range todo {
				results <- 2*job + 1
			}
		}()
	}
	go func() {
		for job := range jobs {
			todo <- job
		}
		close(todo)
	}()
	go func() {
		crew.Wait()
		close(results)
	}()
	total := 0
	for result := range results {
		total += result
	}
	fmt.Println("fanout", jobs, total)
	fmt.Println(time.Since(start).Nanoseconds())
}
