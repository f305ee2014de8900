package main

import "fmt"

type request struct {
	n     int
	reply chan int
}

func server(reqs <-chan request) {
	fib := []int{0, 1}
	for r := range reqs {
		for len(fib) <= r.n {
			fib = append(fib, fib[len(fib)-1]+fib[len(fib)-2])
		}
		r.reply <- fib[r.n]
	}
}

func main() {
	reqs := make(chan request)
	go server(reqs)
	ask := func(n int) int {
		r := request{n, make(chan int)}
		reqs <- r
		return <-r.reply
	}
	fmt.Println(ask(10), ask(50), ask(1), ask(90))
	cc := make(chan (<-chan string), 2)
	for _, w := range []string{"a", "b"} {
		c := make(chan string, 1)
		c <- w
		cc <- c
	}
	close(cc)
	for c := range cc {
		fmt.Print(<-c)
	}
	fmt.Println()
}

// Output:
// 55 12586269025 1 2880067194370816120
// ab
