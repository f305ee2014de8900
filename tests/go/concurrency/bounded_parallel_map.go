package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
)

func ParMap[T, U any](ctx context.Context, in []T, limit int, f func(context.Context, T) (U, error)) ([]U, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	out := make([]U, len(in))
	sem := make(chan struct{}, limit)
	var wg sync.WaitGroup
	for i, v := range in {
		select {
		case sem <- struct{}{}:
		case <-ctx.Done():
		}
		if ctx.Err() != nil {
			break
		}
		wg.Go(func() {
			defer func() { <-sem }()
			u, err := f(ctx, v)
			if err != nil {
				cancel(fmt.Errorf("item %d: %w", i, err))
				return
			}
			out[i] = u
		})
	}
	wg.Wait()
	if err := context.Cause(ctx); err != nil {
		return nil, err
	}
	return out, nil
}

var errOdd = errors.New("odd")

func main() {
	sq := func(_ context.Context, n int) (int, error) { return n * n, nil }
	fmt.Println(ParMap(context.Background(), []int{1, 2, 3, 4, 5}, 2, sq))
	_, err := ParMap(context.Background(), []int{2, 4, 5, 6}, 1, func(_ context.Context, n int) (string, error) {
		if n%2 == 1 {
			return "", errOdd
		}
		return "even", nil
	})
	fmt.Println(err, errors.Is(err, errOdd))
}

// Output:
// [1 4 9 16 25] <nil>
// item 2: odd true
