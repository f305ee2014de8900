// Leak: never
// Deadlock: never
// Why: since Go 1.23 no value of the first setting is left behind.
package main

import "time"

func main() {
	t := time.NewTimer(time.Second)
	t.Stop()
	t.Reset(time.Minute)
	<-t.C
}
