package main

import (
	"fmt"
	"time"
)

func main() {
	tick := time.NewTicker(5 * time.Millisecond)
	defer tick.Stop()
	stop := time.After(200 * time.Millisecond)
	n := 0
	for n < 4 {
		select {
		case <-tick.C:
			n++
			fmt.Println("tick", n)
		case <-stop:
			fmt.Println("too slow")
			return
		}
	}
	start := time.Now()
	time.Sleep(3 * time.Millisecond)
	fmt.Println(time.Since(start) >= 3*time.Millisecond, time.Until(start) < 0, start.IsZero())
}

// Output:
// tick 1
// tick 2
// tick 3
// tick 4
// true true false
