package main

import (
	"fmt"
	"time"
)

func main() {
	start := time.Now()
	bucket := make(chan int, 2)
	dropped := []int{}
	go func() {
		for i := range 10 {
			select {
			case bucket <- i:
			default:
				dropped = append(dropped, i)
			}
			time.Sleep(10 * time.Millisecond)
		}
		close(bucket)
	}()
	got := 0
	for range bucket {
		got++
		time.Sleep(25 * time.Millisecond)
	}
	fmt.Println(got+len(dropped), got < 10, time.Since(start) > 90*time.Millisecond)
}

// Output:
// 10 true true
