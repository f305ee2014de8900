package main

import "fmt"

func main() {
	var a [4]int
	for i := 0; i <= len(a); i++ {
		a[i] = i
		fmt.Println(i)
	}
}

// Output:
// 0
// 1
// 2
// 3
// Stderr: panic: runtime error: index out of range [4] with length 4
// Exit: 2
