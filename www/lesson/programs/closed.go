package main

import "fmt"

func main() {
	c := make(chan int, 3)
	c <- 1
	c <- 2
	close(c)
	for n := range c {
		fmt.Print(n, " ")
	}
	n, ok := <-c
	fmt.Println(n, ok)
}
