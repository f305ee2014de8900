package main

import (
	"errors"
	"fmt"
)

func safely(id int, work func(int) error) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("worker %d panicked: %v", id, r)
		}
	}()
	return work(id)
}

func supervise(max int, work func(int) error) []string {
	var log []string
	for attempt := range max {
		done := make(chan error)
		go func() { done <- safely(attempt, work) }()
		err := <-done
		if err == nil {
			return append(log, "ok")
		}
		log = append(log, err.Error())
	}
	return append(log, "gave up")
}

func main() {
	for _, l := range supervise(5, func(n int) error {
		switch n {
		case 0:
			return errors.New("plain failure")
		case 1:
			var p *int
			*p = 1
		case 2:
			_ = []int{}[n]
		}
		return nil
	}) {
		fmt.Println(l)
	}
	fmt.Println(supervise(2, func(int) error { panic(errors.New("e")) }))
}

// Output:
// plain failure
// worker 1 panicked: runtime error: invalid memory address or nil pointer dereference
// worker 2 panicked: runtime error: index out of range [2] with length 0
// ok
// [worker 0 panicked: e worker 1 panicked: e gave up]
