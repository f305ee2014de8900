// More room than is needed does no harm.
package main

import (
	"fmt"
	"time"
)

const (
	work    = 50 * time.Millisecond
	timeout = 100 * time.Millisecond
)

type answer struct {
	text string
	err  error
}

func main() {
	answers := make(chan answer, 8)
	go func() {
		time.Sleep(work)
		answers <- answer{text: "done"}
	}()

	select {
	case a := <-answers:
		if a.err != nil {
			fmt.Println(a.err)
			return
		}
		fmt.Println(a.text)
	case <-time.After(timeout):
		fmt.Println("timeout")
	}
}
