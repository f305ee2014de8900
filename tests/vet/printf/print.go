package main

import (
	"fmt"
	"log"
	"os"
)

func main() {
	name := "x"
	fmt.Println("hi %s", name)
	fmt.Println("hi %d\n", 3)
	fmt.Println("hi\n")
	fmt.Println("hi", "there\n")
	fmt.Print("hi\n")
	fmt.Print("hi %v\n", name)
	fmt.Println("100%")
	fmt.Println("50% of it")
	fmt.Println("a%20b")
	fmt.Println("a%2Fb %s")
	fmt.Println("% d")
	fmt.Println("%-5d|%+v|%#x|%[1]d|%*d|%.2f")
	fmt.Println("%5.2f")
	fmt.Println("%.*f")
	fmt.Println("%[1]*[2]d")
	fmt.Println(name, "%d")
	fmt.Println(name + "%d")
	fmt.Println()
	fmt.Println(os.Stdout, "x")
	fmt.Print(os.Stderr, "x")
	fmt.Fprintln(os.Stdout, "x %d\n")
	fmt.Fprint(os.Stdout, "x %d")
	fmt.Fprintln(os.Stdout, os.Stderr)
	_ = fmt.Sprint("%d", 1)
	_ = fmt.Sprintln("%d\n", 1)
	log.Println("x %d\n", 1)
	log.Print("%s", name)
	const line = "line\n"
	fmt.Println(line)
	fmt.Println("a" + "\n")
	fmt.Println(`a
	`)
	fmt.Println("%%")
	fmt.Println("%d%%")
	fmt.Println("%y %z")
	fmt.Println("%é %t")
	log.Fatalln("x\n")
}

// Vet:
// 11:2: fmt.Println call has possible Printf formatting directive %s
// 12:2: fmt.Println call has possible Printf formatting directive %d
// 13:2: fmt.Println arg list ends with redundant newline
// 14:2: fmt.Println arg list ends with redundant newline
// 16:2: fmt.Print call has possible Printf formatting directive %v
// 20:2: fmt.Println call has possible Printf formatting directive %s
// 22:2: fmt.Println call has possible Printf formatting directive %-5d
// 23:2: fmt.Println call has possible Printf formatting directive %5.2f
// 24:2: fmt.Println call has possible Printf formatting directive %.*f
// 25:2: fmt.Println call has possible Printf formatting directive %[1]*[2]d
// 29:2: fmt.Println does not take io.Writer but has first arg os.Stdout
// 30:2: fmt.Print does not take io.Writer but has first arg os.Stderr
// 31:2: fmt.Fprintln arg list ends with redundant newline
// 31:2: fmt.Fprintln call has possible Printf formatting directive %d
// 32:2: fmt.Fprint call has possible Printf formatting directive %d
// 34:6: fmt.Sprint call has possible Printf formatting directive %d
// 35:6: fmt.Sprintln call has possible Printf formatting directive %d
// 36:2: log.Println call has possible Printf formatting directive %d
// 37:2: log.Print call has possible Printf formatting directive %s
// 39:2: fmt.Println arg list ends with redundant newline
// 40:2: fmt.Println arg list ends with redundant newline
// 44:2: fmt.Println call has possible Printf formatting directive %d
// 46:2: fmt.Println call has possible Printf formatting directive %t
// 47:2: log.Fatalln arg list ends with redundant newline
