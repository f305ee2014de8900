package main

import (
	"fmt"
)

func main() {
	args := []any{1, "x"}
	fmt.Println(args...)
	fmt.Printf("%d %s\n", args...)
	fmt.Printf("%z\n", args...)
	fmt.Printf("%*d\n", args...)
	fmt.Printf("%[3]d\n", args...)
	fmt.Println("%d", args)
	fmt.Printf("%d\n", args)
	fmt.Printf("%s\n", append(args, 1)...)
	fmt.Print(args...)
	_ = fmt.Errorf("%w", args...)
	fmt.Printf("%w\n", args...)
	fmt.Printf("x\n", args...)
}

// Vet:
// 11:14: fmt.Printf format %z has unknown verb z
// 14:2: fmt.Println call has possible Printf formatting directive %d
// 19:14: fmt.Printf does not support error-wrapping directive %w
// 20:20: fmt.Printf call has arguments but no formatting directives
