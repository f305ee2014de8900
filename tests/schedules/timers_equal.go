// Leak: never
// Deadlock: never
// Why: of two equal waits the one set first ends first.
package main

import "time"

func main() {
	first := time.After(time.Second)
	second := time.After(time.Second)
	<-second
	select {
	case <-first:
	default:
		select {}
	}
}
