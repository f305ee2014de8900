package main

import "fmt"

func main() {
	s := []int{1, 2, 3}
	i := 5
	defer fmt.Println("deferred runs")
	fmt.Println(s[i])
}

// Output:
// deferred runs
// Stderr: panic: runtime error: index out of range [5] with length 3
// Exit: 2
