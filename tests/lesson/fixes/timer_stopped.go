// Room for one result, and a timer that main stops when it no longer needs it.
package main

import (
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func search() <-chan string {
	result := make(chan string, 1)
	go func() {
		defer close(result)
		time.Sleep(work)
		result <- "done"
	}()
	return result
}

func main() {
	timer := time.NewTimer(timeout)
	defer timer.Stop()

	select {
	case r, ok := <-search():
		if ok {
			fmt.Println(r)
		}
	case <-timer.C:
		fmt.Println("timeout")
	}
}
