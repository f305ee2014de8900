// Leak: never
// Why: the time is printed and nothing else comes of it; the worker's send is awaited.
package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	start := time.Now()
	answers := make(chan int)
	go func() {
		time.Sleep(time.Second)
		answers <- 1
	}()
	fmt.Println(<-answers)
	fmt.Printf("%v with %d goroutines\n", time.Since(start).Round(time.Millisecond), runtime.NumGoroutine()-1)
}
