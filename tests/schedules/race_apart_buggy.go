// Leak: never
// Race: sometimes
// Complete: false
// Why: if b is taken, the writer and main never meet again, and nothing orders the write and the read.
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
		x.n = 1
		c <- 1
	}()
	go func() { <-c }()
	start <- 1
	var mu sync.Mutex
	mu.Lock()
	mu.Unlock()
	if x.n == 2 {
		panic("never written")
	}
}
