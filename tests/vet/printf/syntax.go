package main

import (
	"fmt"
)

func main() {
	fmt.Printf("%")
	fmt.Printf("50%\n")
	fmt.Printf("%d %", 1)
	fmt.Printf("%z\n", 1)
	fmt.Printf("%!\n", 1)
	fmt.Printf("%-8d|%+d|%08d|% d|%#x\n", 1, 2, 3, 4, 5)
	fmt.Printf("%#d\n", 1)
	fmt.Printf("%#s\n", "a")
	fmt.Printf("%+s % s %-s\n", "a", "b", "c")
	fmt.Printf("%+t\n", true)
	fmt.Printf("%#c\n", 'x')
	fmt.Printf("%08s\n", "a")
	fmt.Printf("%+T\n", 1)
	fmt.Printf("%8.3d\n", 1)
	fmt.Printf("%10.2%%d\n", 4)
	fmt.Printf("%i\n", 4)
	fmt.Printf("%D %S\n", 4, "s")
	fmt.Printf("%lf\n", 4.0)
	fmt.Printf("%u\n", 4)
	fmt.Printf("% z\n", 4)
	fmt.Printf("%é\n", 4)
	fmt.Printf(`%z
	%d`, 4)
	fmt.Printf("tab\t\"%z\"\n", 4)
	fmt.Printf("\u00e9\x41\101%z\n", 4)
	fmt.Printf("a"+"%z\n", 4)
	const format = "%z\n"
	fmt.Printf(format, 4)
	fmt.Printf(("%z\n"), 4)
	fmt.Printf(`é%z`+"", 4)
}

// Vet:
// 8:13: fmt.Printf format % is missing verb at end of string
// 9:16: fmt.Printf format %
//  has unknown verb
// 10:13: fmt.Printf format % is missing verb at end of string
// 11:14: fmt.Printf format %z has unknown verb z
// 12:14: fmt.Printf format %! has unknown verb !
// 14:14: fmt.Printf format %#d has unrecognized flag #
// 15:14: fmt.Printf format %#s has unrecognized flag #
// 17:14: fmt.Printf format %+t has unrecognized flag +
// 18:14: fmt.Printf format %#c has unrecognized flag #
// 20:14: fmt.Printf format %+T has unrecognized flag +
// 23:14: fmt.Printf format %i has unknown verb i
// 24:14: fmt.Printf format %D has unknown verb D
// 25:14: fmt.Printf format %l has unknown verb l
// 26:14: fmt.Printf format %u has unknown verb u
// 27:14: fmt.Printf format % z has unknown verb z
// 28:14: fmt.Printf format %é has unknown verb é
// 29:14: fmt.Printf format %z has unknown verb z
// 31:21: fmt.Printf format %z has unknown verb z
// 32:28: fmt.Printf format %z has unknown verb z
// 33:13: fmt.Printf format %z has unknown verb z
// 35:13: fmt.Printf format %z has unknown verb z
// 36:13: fmt.Printf format %z has unknown verb z
// 37:13: fmt.Printf format %z has unknown verb z
