// Exercise: first-answer
// Room for the first; the others drop theirs.
package main

import (
	"fmt"
	"time"
)

const replicas = 3

// ask returns the answer of the quickest replica.
func ask() string {
	answers := make(chan string, 1)
	for i := range replicas {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			select {
			case answers <- "an answer":
			default:
			}
		}()
	}
	return <-answers
}

func main() {
	fmt.Println(ask())
}
