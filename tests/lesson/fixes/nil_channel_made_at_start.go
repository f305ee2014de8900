// Exercise: nil-channel
// The channel is made before the goroutine that uses it.
package main

import (
	"fmt"
	"time"
)

type server struct {
	events chan string
}

func (s *server) start() {
	s.events = make(chan string, 1)
	go func() {
		s.events <- "started"
	}()
}

func main() {
	s := &server{}
	s.start()
	select {
	case event := <-s.events:
		fmt.Println(event)
	case <-time.After(time.Second):
		fmt.Println("no news for a second")
	}
}
