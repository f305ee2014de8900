package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Printf("a %d b %s c %d\n", 1, "b", "c")
	fmt.Printf(`
		%d
		%s`, 1, 2)
	fmt.Printf("été %d\n", "x")
	fmt.Printf("\tété %d\n", "x")
	fmt.Printf("\x00\\%d\n", "x")
	fmt.Printf("\U0001F600%d\n", "x")
	fmt.Printf("😀%d\n", "x")
	fmt.Printf(
		"%d %d\n",
		1,
		"x",
	)
	fmt.Printf("%d "+
		"%d\n", 1, "x")
	fmt.Fprintf(os.Stdout,
		"%d\n", 1, 2)
	x := fmt.Sprintf("%d", "x") + fmt.Sprintf("%s", 1)
	fmt.Println(fmt.Sprintf("%d", x), "x\n")
}

// Vet:
// 9:26: fmt.Printf format %d has arg "c" of wrong type string
// 12:3: fmt.Printf format %s has arg 2 of wrong type int
// 13:20: fmt.Printf format %d has arg "x" of wrong type string
// 14:22: fmt.Printf format %d has arg "x" of wrong type string
// 15:20: fmt.Printf format %d has arg "x" of wrong type string
// 16:24: fmt.Printf format %d has arg "x" of wrong type string
// 17:18: fmt.Printf format %d has arg "x" of wrong type string
// 19:7: fmt.Printf format %d has arg "x" of wrong type string
// 23:13: fmt.Printf format %d has arg "x" of wrong type string
// 25:2: fmt.Fprintf call needs 1 arg but has 2 args
// 27:20: fmt.Sprintf format %d has arg "x" of wrong type string
// 27:45: fmt.Sprintf format %s has arg 1 of wrong type int
// 28:2: fmt.Println arg list ends with redundant newline
// 28:27: fmt.Sprintf format %d has arg x of wrong type string
