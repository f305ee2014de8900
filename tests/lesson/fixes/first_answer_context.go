// Exercise: first-answer
// Whoever comes too late is told so.
package main

import (
	"context"
	"fmt"
	"time"
)

const replicas = 3

// ask returns the answer of the quickest replica.
func ask() string {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	answers := make(chan string)
	for i := range replicas {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			select {
			case answers <- "an answer":
			case <-ctx.Done():
			}
		}()
	}
	return <-answers
}

func main() {
	fmt.Println(ask())
}
