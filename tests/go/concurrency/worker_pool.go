package main

import (
	"fmt"
	"sort"
	"sync"
)

type job struct{ id, n int }
type result struct{ id, sum int }

func worker(id int, jobs <-chan job, results chan<- result, wg *sync.WaitGroup) {
	defer wg.Done()
	for j := range jobs {
		sum := 0
		for i := 1; i <= j.n; i++ {
			sum += i * i
		}
		results <- result{j.id, sum}
	}
}

func main() {
	jobs, results := make(chan job, 10), make(chan result, 10)
	var wg sync.WaitGroup
	for w := range 3 {
		wg.Add(1)
		go worker(w, jobs, results, &wg)
	}
	go func() {
		defer close(jobs)
		for i := range 20 {
			jobs <- job{i, i * 3}
		}
	}()
	go func() { wg.Wait(); close(results) }()
	var all []result
	for r := range results {
		all = append(all, r)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].id < all[j].id })
	for _, r := range all {
		fmt.Printf("%2d -> %d\n", r.id, r.sum)
	}
}

// Output:
//  0 -> 0
//  1 -> 14
//  2 -> 91
//  3 -> 285
//  4 -> 650
//  5 -> 1240
//  6 -> 2109
//  7 -> 3311
//  8 -> 4900
//  9 -> 6930
// 10 -> 9455
// 11 -> 12529
// 12 -> 16206
// 13 -> 20540
// 14 -> 25585
// 15 -> 31395
// 16 -> 38024
// 17 -> 45526
// 18 -> 53955
// 19 -> 63365
