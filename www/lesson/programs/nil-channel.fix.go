package main

import (
	"fmt"
	"time"
)

type server struct {
	events chan string
}

func (s *server) start() {
	go func() {
		s.events <- "started"
	}()
}

func main() {
	s := &server{events: make(chan string, 1)}
	s.start()
	select {
	case event := <-s.events:
		fmt.Println(event)
	case <-time.After(time.Second):
		fmt.Println("no news for a second")
	}
}
