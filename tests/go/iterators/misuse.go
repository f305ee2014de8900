package main

import "fmt"

func bad(yield func(int) bool) {
	yield(1)
	yield(2)
}

func main() {
	defer func() { fmt.Println("recovered:", recover()) }()
	for v := range bad {
		fmt.Println(v)
		break
	}
}

// Output:
// 1
// recovered: runtime error: range function continued iteration after function for loop body returned false
