// Reason: no_goroutine
// Exercise: first-answer
// Only the quickest is asked, and nobody works beside main.
package main

import (
	"fmt"
	"time"
)

const replicas = 3

// ask returns the answer of the quickest replica.
func ask() string {
	answers := make(chan string)
	close(answers)
	time.Sleep(10 * time.Millisecond)
	return "an answer"
}

func main() {
	fmt.Println(ask())
}
