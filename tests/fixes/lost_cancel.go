package main

import (
	"context"
	"time"
)

func work(n int) error {
	ctx, cancel := context.WithTimeout(context.Background(), time.Second) // ü
	defer cancel()
	if n == 0 {
		return nil
	}
	cancel()
	return ctx.Err()
}

func main() {
	_ = work(1)
}

// Vet:
