package main

import "fmt"

func main() {
	high, low := make(chan int, 5), make(chan int, 5)
	for i := range 3 {
		high <- i
		low <- i + 100
	}
	for range 6 {
		select {
		case v := <-high:
			fmt.Print("H", v, " ")
		default:
			select {
			case v := <-high:
				fmt.Print("h", v, " ")
			case v := <-low:
				fmt.Print("L", v, " ")
			}
		}
	}
	fmt.Println()
	done := make(chan struct{})
	close(done)
	n := 0
	for range 100 {
		select {
		case <-done:
			n++
		case low <- 1:
			n += 1000
			<-low
		}
	}
	fmt.Println(n%1000+n/1000 == 100)
	c := make(chan int, 1)
	for i := range 6 {
		select {
		case c <- i:
			fmt.Print("sent", i, " ")
		case v := <-c:
			fmt.Print("got", v, " ")
		}
	}
	fmt.Println()
}

// Output:
// H0 H1 H2 L100 L101 L102
// true
// sent0 got0 sent2 got2 sent4 got4
