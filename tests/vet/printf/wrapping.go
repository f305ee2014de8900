package main

import (
	"errors"
	"fmt"
	"log"
)

type fault struct{}

func (*fault) Error() string { return "" }

type value struct{}

func (value) Error() string { return "" }

func main() {
	err := errors.New("x")
	_ = fmt.Errorf("a: %w", err)
	_ = fmt.Errorf("a: %w %w", err, err)
	_ = fmt.Errorf("a: %w", "text")
	_ = fmt.Errorf("a: %w", 3)
	_ = fmt.Errorf("a: %w")
	_ = fmt.Errorf("a: %w", nil)
	fmt.Printf("a: %w\n", err)
	_ = fmt.Sprintf("%w", err)
	log.Printf("%w", err)
	var p *fault
	_ = fmt.Errorf("a: %w", p)
	_ = fmt.Errorf("a: %w", value{})
	_ = fmt.Errorf("a: %w", &value{})
	_ = fmt.Errorf("a: %w", fault{})
	_ = fmt.Errorf("a: %-w", err)
	fmt.Println("a: %w", err)
}

// Vet:
// 21:21: fmt.Errorf format %w has arg "text" of wrong type string
// 22:21: fmt.Errorf format %w has arg 3 of wrong type int
// 23:21: fmt.Errorf format %w reads arg #1, but call has 0 args
// 25:17: fmt.Printf does not support error-wrapping directive %w
// 26:19: fmt.Sprintf does not support error-wrapping directive %w
// 27:14: log.Printf does not support error-wrapping directive %w
// 31:21: %w wants operand of error type value, not pointer type *value (defeats errors.Is)
// 32:21: fmt.Errorf format %w has arg fault{} of wrong type command-line-arguments.fault
