package main

import "fmt"

func main() {
	answer := make(chan string)
	quit := make(chan struct{})
	go func() {
		select {
		case <-quit:
			return
		default:
		}
		answer <- "42"
	}()

	select {
	case a := <-answer:
		fmt.Println(a)
	default:
		fmt.Println("too early")
	}
	close(quit)
}
