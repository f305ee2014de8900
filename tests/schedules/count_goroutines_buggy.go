// Leak: sometimes line 11 chan send
// Why: main waits for the value only while the sender is counted, which it need not be yet.
package main

import "runtime"

func main() {
	ch := make(chan int)
	go func() {
		go func() {
			ch <- 1
		}()
	}()
	if runtime.NumGoroutine() > 2 {
		<-ch
	}
}
