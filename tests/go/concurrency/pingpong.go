package main

import "fmt"

type ball struct{ hits int }

func player(name string, table chan *ball, done chan<- string) {
	for b := range table {
		b.hits++
		if b.hits >= 10 {
			done <- fmt.Sprintf("%s stops at %d", name, b.hits)
			return
		}
		table <- b
	}
}

func main() {
	table, done := make(chan *ball), make(chan string)
	go player("ping", table, done)
	go player("pong", table, done)
	table <- &ball{}
	s := <-done
	fmt.Println(s[5:])
}

// Output:
// stops at 10
