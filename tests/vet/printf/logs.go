package main

import (
	"fmt"
	"io"
	"log"
	"os"
)

func main() {
	log.Printf("%d", "x")
	log.Println("%d", 1)
	log.Print("a\n")
	log.Fatalf("%s", 1)
	log.Panicf("%s %s", "a")
	log.Panicln("x\n")
	log.Panic("%v")
	l := log.New(os.Stderr, "%d", 0)
	l.Printf("%d", "x")
	l.Println("x\n")
	l.Fatal("%d")
	l.Panicf("%d %d", 1)
	fmt.Fprintln(os.Stderr, "x\n")
	fmt.Fprint(os.Stderr, "%s")
	fmt.Fprintf(os.Stderr, "x\n", 1)
	var w io.Writer = os.Stdout
	fmt.Fprintf(w, "%d", "x")
	fmt.Println(w, "x")
}

// Vet:
// 11:14: log.Printf format %d has arg "x" of wrong type string
// 12:2: log.Println call has possible Printf formatting directive %d
// 14:14: log.Fatalf format %s has arg 1 of wrong type int
// 15:17: log.Panicf format %s reads arg #2, but call has 1 arg
// 16:2: log.Panicln arg list ends with redundant newline
// 17:2: log.Panic call has possible Printf formatting directive %v
// 19:12: (*log.Logger).Printf format %d has arg "x" of wrong type string
// 20:2: (*log.Logger).Println arg list ends with redundant newline
// 21:2: (*log.Logger).Fatal call has possible Printf formatting directive %d
// 22:15: (*log.Logger).Panicf format %d reads arg #2, but call has 1 arg
// 23:2: fmt.Fprintln arg list ends with redundant newline
// 24:2: fmt.Fprint call has possible Printf formatting directive %s
// 25:32: fmt.Fprintf call has arguments but no formatting directives
// 27:18: fmt.Fprintf format %d has arg "x" of wrong type string
