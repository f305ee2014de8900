// Leak: sometimes line 14 chan send
// Exact clock: never
// Complete: false
// Why: a sleep of a millisecond may take as long as it likes, and which times the clock may show is not searched.
package main

import "time"

func main() {
	answers := make(chan int)
	start := time.Now()
	time.Sleep(time.Millisecond)
	if time.Since(start) > 5*time.Millisecond {
		go func() { answers <- 1 }()
	}
}
