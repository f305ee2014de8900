package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrFunds = errors.New("insufficient funds")

type Account struct {
	mu      sync.Mutex
	id      int
	balance int
}

type TransferError struct {
	From, To, Amount int
	Err              error
}

func (e *TransferError) Error() string {
	return fmt.Sprintf("transfer %d from %d to %d: %v", e.Amount, e.From, e.To, e.Err)
}
func (e *TransferError) Unwrap() error { return e.Err }

func Transfer(from, to *Account, amount int) error {
	a, b := from, to
	if a.id > b.id {
		a, b = b, a
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	b.mu.Lock()
	defer b.mu.Unlock()
	if from.balance < amount {
		return &TransferError{from.id, to.id, amount, ErrFunds}
	}
	from.balance -= amount
	to.balance += amount
	return nil
}

func main() {
	x, y := &Account{id: 1, balance: 100}, &Account{id: 2, balance: 50}
	var wg sync.WaitGroup
	for range 10 {
		wg.Go(func() { _ = Transfer(x, y, 5) })
		wg.Go(func() { _ = Transfer(y, x, 5) })
	}
	wg.Wait()
	fmt.Println(x.balance + y.balance)
	err := Transfer(x, y, 1000)
	var te *TransferError
	fmt.Println(err, errors.Is(err, ErrFunds), errors.As(err, &te), te.Amount)
	if e, ok := errors.AsType[*TransferError](err); ok {
		fmt.Println(e.From, e.To)
	}
}

// Output:
// 150
// transfer 1000 from 1 to 2: insufficient funds true true 1000
// 1 2
