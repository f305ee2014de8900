package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"
)

type op struct {
	kind   string
	amount int
	resp   chan result
}
type result struct {
	balance int
	err     error
}
type Bank struct {
	ops  chan op
	done chan struct{}
}

var ErrInsufficient = errors.New("insufficient")

func Open(ctx context.Context, initial int) *Bank {
	b := &Bank{make(chan op), make(chan struct{})}
	go func() {
		defer close(b.done)
		balance := initial
		for {
			select {
			case <-ctx.Done():
				return
			case o := <-b.ops:
				var err error
				switch o.kind {
				case "deposit":
					balance += o.amount
				case "withdraw":
					if balance < o.amount {
						err = fmt.Errorf("%w: %d < %d", ErrInsufficient, balance, o.amount)
					} else {
						balance -= o.amount
					}
				}
				o.resp <- result{balance, err}
			}
		}
	}()
	return b
}

func (b *Bank) do(kind string, n int) (int, error) {
	o := op{kind, n, make(chan result, 1)}
	select {
	case b.ops <- o:
		r := <-o.resp
		return r.balance, r.err
	case <-b.done:
		return 0, errors.New("closed")
	}
}

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	b := Open(ctx, 100)
	var wg sync.WaitGroup
	for range 20 {
		wg.Go(func() { b.do("deposit", 5) })
	}
	wg.Wait()
	fmt.Println(b.do("balance", 0))
	_, err := b.do("withdraw", 500)
	fmt.Println(err, errors.Is(err, ErrInsufficient))
	fmt.Println(b.do("withdraw", 200))
	cancel()
	<-b.done
	fmt.Println(b.do("deposit", 1))
}

// Output:
// 200 <nil>
// insufficient: 200 < 500 true
// 0 <nil>
// 0 closed
