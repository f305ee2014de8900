package main

import (
	"fmt"
	"strings"
)

func main() {
	fmt.Println(strings.ToUpper("x"), strings.Repeat("y", 2))
}

// Vet:
