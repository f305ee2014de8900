// Reason: leak
// Exercise: nil-channel
// The goroutine has looked at the field already, or not; the event is for another channel.
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
	s := &server{}
	s.start()
	time.Sleep(time.Millisecond)
	s.events = make(chan string)
	select {
	case event := <-s.events:
		fmt.Println(event)
	case <-time.After(time.Second):
		fmt.Println("no news for a second")
	}
}
