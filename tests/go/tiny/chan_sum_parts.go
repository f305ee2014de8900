package main

import (
	"fmt"
)

func main() {
	data := make([]int, 100)
	for i := range data {
		data[i] = i + 1
	}
	parts := make(chan int)
	const n = 4
	for i := range n {
		go func() {
			s := 0
			for _, v := range data[i*25 : (i+1)*25] {
				s += v
			}
			parts <- s
		}()
	}
	total := 0
	for range n {
		total += <-parts
	}
	fmt.Println(total)
}

// Output:
// 5050
