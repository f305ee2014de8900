package main

import "fmt"

func main() {
	a, b := make(chan int), make(chan string)
	go func() {
		for i := range 3 {
			a <- i
		}
		close(a)
	}()
	go func() {
		b <- "x"
		b <- "y"
		close(b)
	}()
	sum, text := 0, ""
	for a != nil || b != nil {
		select {
		case v, ok := <-a:
			if !ok {
				a = nil
				break
			}
			sum += v
		case s, ok := <-b:
			if !ok {
				b = nil
				continue
			}
			text += s
		}
	}
	fmt.Println(sum, text)
	var never chan int
	select {
	case <-never:
		fmt.Println("never")
	case never <- 1:
		fmt.Println("never")
	default:
		fmt.Println("default", len(never), cap(never))
	}
}

// Output:
// 3 xy
// default 0 0
