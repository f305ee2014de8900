package main

import (
	"fmt"
	"strings"
)

func main() {
	_ = 3
	name := strings.ToUpper("x")
	fmt.Println(name + "\n")
	fmt.Println(name, "!")
}

// Vet:
