// Reason: wrong_output
// Exercise: first-error
// The error is waited for, and swallowed.
package main

import "fmt"

const (
	workers = 2
	items   = 5
	bad     = 1 // the item that fails
)

func work(n int) error {
	if n == bad {
		return fmt.Errorf("item %d failed", n)
	}
	return nil
}

// run gives the items to a pool, and returns the first error.
func run() error {
	queue := make(chan int)
	errs := make(chan error)
	for range workers {
		go func() {
			for n := range queue {
				errs <- work(n)
			}
		}()
	}
	go func() {
		defer close(queue)
		for n := range items {
			queue <- n
		}
	}()
	for range items {
		if err := <-errs; err != nil {
			_ = err
		}
	}
	return nil
}

func main() {
	if err := run(); err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println("all done")
}
