package main

import (
	"fmt"
)

func main() {
	fmt.Println("é")
}

// Vet:
