// Leak: always line 16 chan send
// Never ends: always
// Why: something goes on for ever, but nobody in it ever receives.
package main

import "time"

func main() {
	t := time.NewTicker(time.Second)
	go func() {
		for range t.C {
		}
	}()
	ch := make(chan int)
	go func() {
		ch <- 1
	}()
}
