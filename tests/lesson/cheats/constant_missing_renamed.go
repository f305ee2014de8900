// Reason: constant_missing
// Under another name the judge cannot find it.
package main

import (
	"fmt"
	"time"
)

const (
	delay   = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

func main() {
	result := make(chan string, 1)
	go func() {
		time.Sleep(delay)
		result <- "done"
	}()
	select {
	case r := <-result:
		fmt.Println(r)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}

}
