package main

import "fmt"

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
