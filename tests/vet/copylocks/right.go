package main

import (
	"fmt"
	"sync"
)

type bank struct {
	mu       sync.Mutex
	accounts map[string]int
}

func open() *bank { return &bank{accounts: map[string]int{}} }

func (b *bank) put(name string, n int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.accounts[name] += n
}

func main() {
	b := open()
	var wg sync.WaitGroup
	for i := range 10 {
		wg.Add(1)
		go func(b *bank, wg *sync.WaitGroup) {
			defer wg.Done()
			b.put("x", i)
		}(b, &wg)
	}
	wg.Wait()
	fmt.Println(b.accounts["x"])
}

// Vet:
