package main

import (
	"fmt"
	"time"
)

func main() {
	data, quit := make(chan int), make(chan bool)
	go func() {
		for i := range 5 {
			data <- i
			time.Sleep(time.Millisecond)
		}
		quit <- true
	}()
	sum := 0
loop:
	for {
		select {
		case v := <-data:
			if v%2 == 0 {
				continue loop
			}
			sum += v
		case <-quit:
			break loop
		}
	}
	fmt.Println(sum)
}

// Output:
// 4
