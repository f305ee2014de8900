package main

import "fmt"

func main() {
	text := "50%"
	fmt.Printf("%s", text)
	_ = fmt.Errorf("%s", text + "!")
}

// Vet:
