// Leak: never
// Deadlock: always
// Why: Wait waits for both, and the second is never received from.
package main

import (
	"errors"

	"golang.org/x/sync/errgroup"
)

func main() {
	var g errgroup.Group
	ch := make(chan int)
	g.Go(func() error { return errors.New("first") })
	g.Go(func() error {
		ch <- 1
		return nil
	})
	g.Wait()
}
