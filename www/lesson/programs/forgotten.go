package main

import (
	"fmt"
	"runtime"
	"time"
)

func main() {
	nobodySends := make(chan int)
	go func() {
		n := <-nobodySends
		fmt.Println("received", n)
	}()

	time.Sleep(time.Second)
	runtime.GC()
	fmt.Println("goroutines alive:", runtime.NumGoroutine())
}
