// Leak: never
// Deadlock: sometimes
// Exact clock: never
// Why: the shorter wait was begun later; steps take any time, so that the longer one may end first.
package main

import "time"

func main() {
	long := time.After(2 * time.Second)
	short := time.After(time.Second)
	<-long
	select {
	case <-short:
	default:
		select {}
	}
}
