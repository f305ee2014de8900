// Exercise: stops-early
// The source is told how many are wanted.
package main

import "fmt"

const wanted = 3

// count sends 1, 2, 3 and so on.
func count() <-chan int {
	out := make(chan int)
	go func() {
		defer close(out)
		for n := 1; n <= wanted; n++ {
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
