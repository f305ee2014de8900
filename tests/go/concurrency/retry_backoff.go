package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type temporary interface{ Temporary() bool }
type netErr struct{ temp bool }

func (n netErr) Error() string   { return fmt.Sprintf("net error (temporary %t)", n.temp) }
func (n netErr) Temporary() bool { return n.temp }

func retry(ctx context.Context, max int, f func(int) error) (err error) {
	wait := time.Millisecond
	for i := range max {
		if err = f(i); err == nil {
			return nil
		}
		var t temporary
		if !errors.As(err, &t) || !t.Temporary() {
			return fmt.Errorf("permanent: %w", err)
		}
		select {
		case <-time.After(wait):
			wait *= 2
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		}
	}
	return fmt.Errorf("after %d attempts: %w", max, err)
}

func main() {
	ctx := context.Background()
	fmt.Println(retry(ctx, 5, func(i int) error {
		fmt.Println("attempt", i)
		if i < 2 {
			return netErr{true}
		}
		return nil
	}))
	fmt.Println(retry(ctx, 3, func(int) error { return netErr{true} }))
	fmt.Println(retry(ctx, 3, func(int) error { return netErr{} }))
	fmt.Println(retry(ctx, 3, func(int) error { return errors.New("plain") }))
	ctx, cancel := context.WithCancel(ctx)
	cancel()
	fmt.Printf("%q\n", fmt.Sprint(retry(ctx, 1<<30, func(int) error { time.Sleep(0); return netErr{true} }))[:20])
}

// Output:
// attempt 0
// attempt 1
// attempt 2
// <nil>
// after 3 attempts: net error (temporary true)
// permanent: net error (temporary false)
// permanent: plain
// "net error (temporary"
