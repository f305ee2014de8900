package main

import (
	"errors"
	"fmt"
	"sync"
)

var ErrFunds = errors.New("not enough")

type Account struct {
	sync.RWMutex
	owner   string
	balance float64
}

type TransferError struct {
	From, To string
	Err      error
}

func (e *TransferError) Error() string { return fmt.Sprintf("%s -> %s: %v", e.From, e.To, e.Err) }
func (e *TransferError) Unwrap() error { return e.Err }

func transfer(from, to *Account, amount float64) error {
	from.Lock()
	defer from.Unlock()
	if from.balance < amount {
		err := &TransferError{from.owner, to.owner, ErrFunds}
		return fmt.Errorf("transfer of %d: %w", amount, err)
	}
	to.Lock()
	defer to.Unlock()
	from.balance -= amount
	to.balance += amount
	return nil
}

func (a Account) Report() { fmt.Printf("%-10s %8.2f\n", a.owner, a.balance) }

func main() {
	accounts := []Account{{owner: "ann", balance: 10}, {owner: "bob"}}
	if err := transfer(&accounts[0], &accounts[1], 20); err != nil {
		fmt.Println("error: " + err.Error() + "\n")
		fmt.Errorf("lost: %v", err)
	}
	for _, a := range accounts {
		a.Report()
	}
}

// Vet:
// 30:34: fmt.Errorf format %d has arg amount of wrong type float64
// 39:9: Report passes lock by value: command-line-arguments.Account
// 45:3: result of fmt.Errorf call not used
// 47:9: range var a copies lock: command-line-arguments.Account
