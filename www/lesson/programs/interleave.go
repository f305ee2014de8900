package main

import "fmt"

func main() {
	c := make(chan string)
	go func() {
		c <- "a"
	}()
	go func() {
		c <- "b"
		c <- "c"
	}()
	for range 3 {
		fmt.Print(<-c)
	}
	fmt.Println()
}
