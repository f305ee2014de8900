// Leak: sometimes line 12 chan send
// Exact clock: never
// Complete: false
// Why: the other sleeper's hour may have passed before main looks at the clock.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
	go time.Sleep(time.Hour)
	start := time.Now()
	time.Sleep(time.Second)
	if time.Since(start) < time.Minute {
		<-ch
	}
}
