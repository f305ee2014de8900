package main

import (
	"context"
	"fmt"
)

const (
	steps   = 3
	failing = 2 // the step that fails
)

// refresh keeps a session alive until ctx ends.
func refresh(ctx context.Context) {
	<-ctx.Done()
}

func job() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel() // on every way out
	go refresh(ctx)
	for step := range steps {
		if step == failing {
			return fmt.Errorf("step %d failed", step)
		}
	}
	return nil
}

func main() {
	if err := job(); err != nil {
		fmt.Println("error:", err)
		return
	}
	fmt.Println("done")
}
