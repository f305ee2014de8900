package main

import (
	"fmt"
	"os"
)

func message() string { return "50%" }

func wrap(format string, args ...any) { fmt.Printf(format, args...) }

func main() {
	text := "x"
	fmt.Printf(text)
	fmt.Printf(message())
	fmt.Printf(text, 1)
	fmt.Printf(text + "\n")
	fmt.Fprintf(os.Stdout, text)
	_ = fmt.Sprintf(text)
	_ = fmt.Errorf(text)
	wrap(text)
	wrap(text, 1)
	const c = "x"
	fmt.Printf(c)
	fmt.Print(text)
	fmt.Printf(string([]byte("x")))
}

// Vet:
// 14:13: non-constant format string in call to fmt.Printf
// 15:13: non-constant format string in call to fmt.Printf
// 17:13: non-constant format string in call to fmt.Printf
// 18:25: non-constant format string in call to fmt.Fprintf
// 19:18: non-constant format string in call to fmt.Sprintf
// 20:17: non-constant format string in call to fmt.Errorf
// 21:7: non-constant format string in call to command-line-arguments.wrap
// 26:13: non-constant format string in call to fmt.Printf
