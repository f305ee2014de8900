// Leak: sometimes line 18 chan send
// Exact clock: never
// Complete: false
// Why: until main looks at how much time is left any of it may have passed.
package main

import (
	"context"
	"time"
)

func main() {
	ctx, cancel := context.WithTimeout(context.Background(), time.Hour)
	defer cancel()
	answers := make(chan int)
	deadline, _ := ctx.Deadline()
	if time.Until(deadline) < time.Minute {
		go func() { answers <- 1 }()
	}
}
