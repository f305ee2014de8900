package main

import (
	"errors"
	"fmt"
)

func main() { panic(fmt.Errorf("outer: %w", errors.New("inner"))) }

// Output:
// Stderr: panic: outer: inner
// Exit: 2
