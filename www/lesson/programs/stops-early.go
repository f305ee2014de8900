package main

import "fmt"

const wanted = 3

// count sends 1, 2, 3 and so on.
func count() <-chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			out <- n
		}
	}()
	return out
}

func main() {
	for n := range count() {
		fmt.Println(n)
		if n == wanted {
			break
		}
	}
}
