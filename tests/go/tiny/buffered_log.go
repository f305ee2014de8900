package main

import (
	"fmt"
	"log"
	"os"
	"strings"
)

func main() {
	var sb strings.Builder
	l := log.New(&sb, "pre: ", 0)
	l.Print("one", 2, 3, "four")
	l.Println("line", 5)
	l.SetPrefix("")
	l.Printf("%05.1f\n", 2.25)
	fmt.Print(sb.String())
	log.SetOutput(os.Stdout)
	log.SetFlags(log.Lmsgprefix)
	log.SetPrefix("std: ")
	log.Print("x")
	fmt.Println(log.Writer() == os.Stdout, log.Prefix(), l.Flags())
}

// Output:
// pre: one2 3four
// pre: line 5
// 002.2
// std: x
// true std:  0
