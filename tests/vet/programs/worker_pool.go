package main

import (
	"fmt"
	"sync"
)

type job struct{ id, n int }

func worker(id int, jobs <-chan job, wg sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		fmt.Printf("worker %d: job %s = %d\n", id, j.id, j.n*j.n)
	}
}

func main() {
	jobs := make(chan job)
	var wg sync.WaitGroup
	for i := 1; i <= 3; i++ {
		wg.Add(1)
		go worker(i, jobs, wg)
	}
	for i := range 5 {
		jobs <- job{i, i}
	}
	close(jobs)
	wg.Wait()
}

// Vet:
// 10:41: worker passes lock by value: sync.WaitGroup contains sync.noCopy
// 13:30: fmt.Printf format %s has arg j.id of wrong type int
// 22:22: call of worker copies lock value: sync.WaitGroup contains sync.noCopy
