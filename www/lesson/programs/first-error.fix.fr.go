package main

import (
	"context"
	"fmt"
)

const (
	workers = 2
	items   = 5
	bad     = 1 // l’élément qui échoue
)

func work(n int) error {
	if n == bad {
		return fmt.Errorf("échec de l’élément %d", n)
	}
	return nil
}

// run confie les éléments à un pool, et rend la première erreur.
func run() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // les autres apprennent que run est finie
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
		fmt.Println("erreur :", err)
		return
	}
	fmt.Println("tout est fait")
}
