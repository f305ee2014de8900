// Leak: sometimes line 13 chan send
// Exact clock: never
// Complete: false
// Why: the second timer may fire much later than the first, and which times timers may send is not searched.
package main

import "time"

func main() {
	answers := make(chan int)
	first, second := <-time.After(time.Second), <-time.After(time.Second)
	if second.Sub(first) > time.Minute {
		go func() { answers <- 1 }()
	}
}
