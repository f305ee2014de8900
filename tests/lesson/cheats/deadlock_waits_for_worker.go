// Reason: deadlock
// main waits for the worker, the worker for main.
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
	var wg sync.WaitGroup
	defer wg.Wait()
	result := make(chan string)
	wg.Go(func() {
		time.Sleep(work)
		result <- "done"
	})

	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
