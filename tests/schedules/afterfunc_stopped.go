// Leak: never
// Why: stopped in time or not, nobody waits for it.
package main

import "time"

func main() {
	ch := make(chan int, 1)
	t := time.AfterFunc(time.Second, func() { ch <- 1 })
	if !t.Stop() {
		<-ch
	}
}
