package main

import (
	"context"
	"fmt"
)

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
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // the others hear that run has returned
	queue := make(chan int)
	errs := make(chan error)
	for range workers {
		go func() {
			for n := range queue {
				select {
				case errs <- work(n):
				case <-ctx.Done():
					return
				}
			}
		}()
	}
	go func() {
		defer close(queue)
		for n := range items {
			select {
			case queue <- n:
			case <-ctx.Done():
				return
			}
		}
	}()
	for range items {
		if err := <-errs; err != nil {
			return err
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
