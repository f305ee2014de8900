// Exercise: lock-order
// Never two locks at once.
package main

import (
	"fmt"
	"sync"
)

const amount = 30

type account struct {
	mu      sync.Mutex
	balance int
}

func transfer(from, to *account, amount int) {
	from.mu.Lock()
	from.balance -= amount
	from.mu.Unlock()
	to.mu.Lock()
	to.balance += amount
	to.mu.Unlock()
}

func main() {
	a, b := &account{balance: 100}, &account{balance: 100}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(a, b, 10) })
	wg.Go(func() { transfer(b, a, amount) })
	wg.Wait()
	fmt.Println(a.balance, b.balance)
}
