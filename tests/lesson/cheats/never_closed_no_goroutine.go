// Reason: no_goroutine
// Exercise: never-closed
// main does it all by itself.
package main

import "fmt"

const jobs = 3

func main() {
	sum := 0
	for n := range jobs {
		sum += (n + 1) * (n + 1)
	}
	fmt.Println("sum of the squares:", sum)
}
