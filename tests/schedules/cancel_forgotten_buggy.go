// Leak: always line 10 chan receive
// Why: nobody cancels the context that the goroutine waits for.
package main

import "context"

func main() {
	ctx, _ := context.WithCancel(context.Background())
	go func() {
		<-ctx.Done()
	}()
}
