package main

import (
	"fmt"
	"sync"
)

type fork struct{ sync.Mutex }

type philosopher struct {
	name        string
	left, right *fork
}

func (p philosopher) eat(wg *sync.WaitGroup) {
	defer wg.Done()
	p.left.Lock()
	defer p.left.Unlock()
	p.right.Lock()
	defer p.right.Unlock()
	fmt.Printf("%s eats\n", p)
}

func main() {
	forks := make([]fork, 3)
	var wg sync.WaitGroup
	for i, f := range forks {
		wg.Add(1)
		right := &forks[(i+1)%3]
		p := philosopher{fmt.Sprintf("p%d", i), &f, right}
		go p.eat(&wg)
	}
	wg.Wait()
}

// Vet:
// 21:14: fmt.Printf format %s has arg p of wrong type command-line-arguments.philosopher
// 27:9: range var f copies lock: command-line-arguments.fork
