package main

import (
	"context"
	"time"
)

func retry(n int) error {
	var ctx context.Context
	var cancel context.CancelFunc
again:
	ctx, cancel = context.WithTimeout(context.Background(), time.Second)
	if n--; n > 0 {
		goto again
	}
	if ctx.Err() == nil {
		return nil
	}
	cancel()
	return ctx.Err()
}

func search(lists [][]int) bool {
	ctx, cancel := context.WithCancel(context.Background())
rows:
	for _, list := range lists {
		for _, n := range list {
			switch {
			case n < 0:
				continue rows
			case n == 0:
				break rows
			case n > 100:
				return ctx.Err() == nil
			}
		}
	}
	defer cancel()
	return false
}

func forever(ch chan int) {
	ctx, cancel := context.WithCancel(context.Background())
	for {
		select {
		case n, ok := <-ch:
			if !ok {
				return
			}
			if n == 1 {
				cancel()
				return
			}
		case <-ctx.Done():
			panic("done")
		}
	}
}

func blocks() {
	_, cancel := context.WithCancel(context.Background())
	select {}
	cancel()
}

func main() {
	_ = retry(3)
	search(nil)
	forever(nil)
	blocks()
}

// Vet:
// 12:2: the cancel function is not used on all paths (possible context leak)
// 17:3: this return statement may be reached without using the cancel var defined on line 12
// 24:2: the cancel function is not used on all paths (possible context leak)
// 34:5: this return statement may be reached without using the cancel var defined on line 24
// 43:2: the cancel function is not used on all paths (possible context leak)
// 48:5: this return statement may be reached without using the cancel var defined on line 43
