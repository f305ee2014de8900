// Leak: never
// Deadlock: never
// Why: the first error cancels the context, which the second listens to.
package main

import (
	"context"
	"errors"

	"golang.org/x/sync/errgroup"
)

func main() {
	g, ctx := errgroup.WithContext(context.Background())
	ch := make(chan int)
	g.Go(func() error { return errors.New("first") })
	g.Go(func() error {
		select {
		case ch <- 1:
		case <-ctx.Done():
		}
		return nil
	})
	g.Wait()
}
