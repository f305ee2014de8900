// Leak: never
// Deadlock: never
// Why: jobs are closed after the last, results after the last worker.
package main

import "sync"

func main() {
	jobs, results := make(chan int), make(chan int)
	var wg sync.WaitGroup
	for range 2 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for j := range jobs {
				results <- j * j
			}
		}()
	}
	go func() {
		defer close(jobs)
		for i := range 3 {
			jobs <- i
		}
	}()
	go func() {
		wg.Wait()
		close(results)
	}()
	for range results {
	}
}
