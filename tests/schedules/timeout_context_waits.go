// Leak: never
// Why: cancel is not called, but the timeout itself ends the wait.
package main

import (
	"context"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	_ = cancel
	go func() {
		<-ctx.Done()
	}()
}
