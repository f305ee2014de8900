package main

import (
	"fmt"
	"os"
)

func main() {
	defer os.Exit(4)
	defer fmt.Println("before exit")
	panic("hidden")
}

// Output:
// before exit
// Exit: 4
