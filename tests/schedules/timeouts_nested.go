// Leak: never
// Why: each goroutine waits for a context whose own or whose parent's timeout comes, however late.
package main

import (
	"context"
	"sync"
	"time"
)

func main() {
	long, cancelLong := context.WithTimeout(context.Background(), 2*time.Second)
	defer cancelLong()
	short, cancelShort := context.WithTimeout(long, time.Second)
	defer cancelShort()
	longer, cancelLonger := context.WithTimeout(long, 3*time.Second)
	defer cancelLonger()
	var wg sync.WaitGroup
	for _, ctx := range []context.Context{short, longer} {
		wg.Go(func() { <-ctx.Done() })
	}
	wg.Wait()
}
