package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("app: ")
	l := log.New(os.Stdout, "[x] ", log.Lmsgprefix)
	l.Println("hello", 1)
	l.Printf("%d no newline", 2)
	fmt.Println(l.Prefix(), l.Flags(), log.Flags() == 0)
	defer fmt.Println("never printed")
	log.Fatalf("fatal: %v", fmt.Errorf("cause"))
}

// Output:
// [x] hello 1
// [x] 2 no newline
// [x]  64 true
// Stderr: app: fatal: cause
// Exit: 1
