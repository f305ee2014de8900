package main

import (
	"fmt"
	"log"
)

func main() {
	log.SetFlags(log.Lmsgprefix)
	log.SetPrefix("p: ")
	defer func() {
		fmt.Printf("%q\n", recover())
		log.Panicln("again", 2)
	}()
	log.Panicf("x %d", 1)
}

// Output:
// "x 1"
// Stderr: p: x 1
// Exit: 2
