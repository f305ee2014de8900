// Exercise: lock-order
// One lock for all accounts.
package main

import (
	"fmt"
	"sync"
)

const amount = 30

var mu sync.Mutex

type account struct {
	balance int
}

func transfer(from, to *account, amount int) {
	mu.Lock()
	defer mu.Unlock()
	from.balance -= amount
	to.balance += amount
}

func main() {
	a, b := &account{balance: 100}, &account{balance: 100}
	var wg sync.WaitGroup
	wg.Go(func() { transfer(a, b, 10) })
	wg.Go(func() { transfer(b, a, amount) })
	wg.Wait()
	fmt.Println(a.balance, b.balance)
}
