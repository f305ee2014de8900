// Leak: never
// Race: sometimes
// Complete: false
// Why: if b is taken, main writes and another one reads, and nothing orders them. Two that never meet these are born knowing
// of the write; what they do orders nothing for the reader.
package main

import "sync"

type box struct{ n int }

func main() {
	a, b := make(chan int, 1), make(chan int, 1)
	a <- 1
	b <- 1
	select {
	case <-a:
		return
	case <-b:
	}
	x := &box{}
	start, c := make(chan int), make(chan int)
	go func() {
		<-start
		var mu sync.Mutex
		mu.Lock()
		mu.Unlock()
		if x.n == 2 {
			panic("never written")
		}
	}()
	start <- 1
	x.n = 1
	go func() { c <- 1 }()
	go func() { <-c }()
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	if x.n == 3 {
		panic("written twice")
	}
}
