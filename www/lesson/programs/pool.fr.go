package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	workers  = 3
	items    = 5
	workTime = 40 * time.Millisecond // pour chaque élément
	spread   = 0 * time.Millisecond  // en plus pour certains éléments
	capacity = 0                     // de chaque canal
)

// gen envoie 2, 3, 4 ... puis ferme.
func gen() <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for i := range items {
			out <- i + 2
		}
	}()
	return out
}

// sq élève au carré, lentement. Tous les workers reçoivent du même canal.
func sq(in <-chan int) <-chan int {
	out := make(chan int, capacity)
	go func() {
		defer close(out)
		for n := range in {
			time.Sleep(workTime + time.Duration(n%3)*spread)
			out <- n * n
		}
	}()
	return out
}

// merge réunit plusieurs canaux en un seul.
func merge(inputs []<-chan int) <-chan int {
	out := make(chan int, capacity)
	var wg sync.WaitGroup
	for _, in := range inputs {
		wg.Go(func() {
			for n := range in {
				out <- n
			}
		})
	}
	// Wait a besoin de sa propre goroutine : ici, il bloquerait merge avant que main ne commence à recevoir.
	go func() {
		wg.Wait()
		close(out)
	}()
	return out
}

func main() {
	start := time.Now()
	source := gen()
	var results []<-chan int
	for range workers {
		results = append(results, sq(source))
	}
	for n := range merge(results) {
		fmt.Println(n)
	}
	fmt.Println("durée totale :", time.Since(start).Round(time.Millisecond))
}
