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
		fmt.Println("reçu", n)
	}()

	time.Sleep(time.Second)
	runtime.GC()
	fmt.Println("goroutines en vie :", runtime.NumGoroutine())
}
