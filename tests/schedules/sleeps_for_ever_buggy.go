// Leak: always line 15 chan send
// Never ends: always
// Why: nobody receives the answer; beside it a goroutine sleeps again and again, which keeps the program going.
package main

import "time"

func main() {
	go func() {
		for {
			time.Sleep(time.Second)
		}
	}()
	answers, asked := make(chan int), make(chan int)
	go func() { answers <- <-asked }()
	asked <- 1
}
