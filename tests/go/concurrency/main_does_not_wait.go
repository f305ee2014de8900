package main

import "fmt"

func main() {
	go func() {
		for {
		}
	}()
	go func() { select {} }()
	defer fmt.Println("bye")
}

// Output:
// bye
