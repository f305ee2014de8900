package main

import (
	"fmt"
	"sync"
)

const amount = 30

type account struct {
	number  int
	mu      sync.Mutex
	balance int
}

// transfer verrouille les comptes dans l’ordre de leurs numéros, quel que soit le sens du virement.
func transfer(from, to *account, amount int) {
	first, second := from, to
	if first.number > second.number {
		first, second = second, first
	}
	first.mu.Lock()
	defer first.mu.Unlock()
	second.mu.Lock()
	defer second.mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	a, b := &account{number: 1, balance: 100}, &account{number: 2, balance: 100}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(a, b, 10) })
	wg.Go(func() { transfer(b, a, amount) })
	wg.Wait()
	fmt.Println(a.balance, b.balance)
}
