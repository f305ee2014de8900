package main

import "sync"

type group struct {
	sync.WaitGroup
}

func main() {
	var wg sync.WaitGroup
	go func() {
		wg.Add(1)
		defer wg.Done()
	}()
	go func() {
		defer wg.Done()
		wg.Add(1)
	}()
	wg.Add(1)
	go func() {
		defer wg.Done()
	}()
	go func() { wg.Add(1); wg.Done() }()
	p := &wg
	go func() {
		p.Add(2)
		p.Done()
		p.Done()
	}()
	var g group
	go func() {
		g.Add(1)
		g.Done()
	}()
	go func() {
		go func() {
			wg.Add(1)
			wg.Done()
		}()
	}()
	f := func() {
		wg.Add(1)
		wg.Done()
	}
	go f()
	go run(func() {
		wg.Add(1)
		wg.Done()
	})
	defer func() {
		wg.Add(1)
		wg.Done()
	}()
	go (func() {
		wg.Add(1)
		wg.Done()
	})()
	wg.Wait()
}

func run(f func()) { f() }

// Vet:
// 12:9: WaitGroup.Add called from inside new goroutine
// 23:20: WaitGroup.Add called from inside new goroutine
// 26:8: WaitGroup.Add called from inside new goroutine
// 32:8: WaitGroup.Add called from inside new goroutine
// 37:10: WaitGroup.Add called from inside new goroutine
// 47:9: WaitGroup.Add called from inside new goroutine
