package main

import (
	"errors"
	"fmt"
)

type myErr struct{ code int }

func (e myErr) Error() string { return fmt.Sprint("code ", e.code) }

func main() {
	defer func() {
		r := recover()
		fmt.Println("got", r)
		panic(errors.Join(r.(error), errors.New("second line")))
	}()
	panic(myErr{7})
}

// Output:
// got code 7
// Stderr: panic: code 7 [recovered]
// Exit: 2
