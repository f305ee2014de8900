// Reason: panics
// Exercise: stops-early
// main closes the channel under the sender.
package main

import (
	"fmt"
	"runtime"
)

const wanted = 3

// count sends 1, 2, 3 and so on.
func count() chan int {
	out := make(chan int)
	go func() {
		for n := 1; ; n++ {
			out <- n
		}
	}()
	return out
}

func main() {
	numbers := count()
	for n := range numbers {
		fmt.Println(n)
		if n == wanted {
			close(numbers)
			for range 10 {
				runtime.Gosched()
			}
			return
		}
	}
}
