// Whoever comes first, the worker or the timer, answers; the other's answer is dropped.
package main

import (
	"fmt"
	"sync"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	var (
		once   sync.Once
		result string
	)
	answered := make(chan struct{})
	answer := func(text string) {
		once.Do(func() {
			result = text
			close(answered)
		})
	}
	go func() {
		time.Sleep(work)
		answer("done")
	}()
	time.AfterFunc(timeout, func() { answer("timeout") })

	<-answered
	fmt.Println(result)
}
