// Reason: wrong_output
// Exercise: nil-channel
// The send gives up, and the event is lost.
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
		select {
		case s.events <- "started":
		default:
		}
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
