package main

import (
	"fmt"
	"time"
)

const replicas = 3

// ask returns the answer of the quickest replica.
func ask() string {
	answers := make(chan string, replicas) // room for every answer
	for i := range replicas {
		go func() {
			time.Sleep(time.Duration(i+1) * 10 * time.Millisecond)
			answers <- "an answer"
		}()
	}
	return <-answers
}

func main() {
	fmt.Println(ask())
}
