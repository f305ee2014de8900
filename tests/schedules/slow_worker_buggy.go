// Leak: always line 11 chan send
// Why: when it has slept, nobody is there.
package main

import "time"

func main() {
	ch := make(chan int)
	go func() {
		time.Sleep(time.Hour)
		ch <- 1
	}()
}
