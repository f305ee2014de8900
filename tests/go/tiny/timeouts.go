package main

import (
	"fmt"
	"time"
)

func main() {
	c := make(chan string)
	go func() { time.Sleep(50 * time.Millisecond); c <- "late" }()
	for i := 0; ; i++ {
		select {
		case s := <-c:
			fmt.Println(s, i > 0)
			return
		case <-time.After(15 * time.Millisecond):
		}
	}
}

// Output:
// late true
