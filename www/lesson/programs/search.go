package main

import (
	"fmt"
	"runtime"
	"time"
)

const (
	requests = 3
	work     = 20 * time.Millisecond // what a search takes
	timeout  = 50 * time.Millisecond // how long we wait for it
	capacity = 0                     // of the result channel
)

func search(query string) string {
	result := make(chan string, capacity)
	go func() {
		time.Sleep(work)
		result <- "found " + query
	}()
	select {
	case r := <-result:
		return r
	case <-time.After(timeout):
		return "timeout"
	}
}

func main() {
	for range requests {
		fmt.Println(search("gopher"))
	}
	time.Sleep(2 * work) // late searches have time to end
	fmt.Println("goroutines left behind:", runtime.NumGoroutine()-1)
}
