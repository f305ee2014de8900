package main

import (
	"errors"
	"fmt"
	"time"
)

var errTimeout = errors.New("timed out")

func call(d time.Duration) <-chan string {
	c := make(chan string, 1)
	go func() {
		time.Sleep(d)
		c <- fmt.Sprint("after ", d)
	}()
	return c
}

func within(d time.Duration, c <-chan string) (string, error) {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case s := <-c:
		return s, nil
	case <-t.C:
		return "", fmt.Errorf("waiting %v: %w", d, errTimeout)
	}
}

func main() {
	fmt.Println(within(200*time.Millisecond, call(5*time.Millisecond)))
	_, err := within(5*time.Millisecond, call(300*time.Millisecond))
	fmt.Println(err, errors.Is(err, errTimeout))
}

// Output:
// after 5ms <nil>
// waiting 5ms: timed out true
