package main

import (
	"fmt"
)

func main() {
	fmt.Printf("%[1]d %[1]s\n", 1)
	fmt.Printf("%[2]d %[1]s\n", "a", 1)
	fmt.Printf("%[3]d\n", 1, 2)
	fmt.Printf("%[0]d\n", 1)
	fmt.Printf("%[x]d\n", 1)
	fmt.Printf("%[1d\n", 1)
	fmt.Printf("%[-1]d\n", 1)
	fmt.Printf("%[2]*[1]d\n", 1, 4)
	fmt.Printf("%[2]*d\n", 1, 4)
	fmt.Printf("%*d\n", 4, 1)
	fmt.Printf("%*d\n", "w", 1)
	fmt.Printf("%.*f\n", 2, 1.5)
	fmt.Printf("%.*f\n", 2.5, 1.5)
	fmt.Printf("%-*.*f|\n", 8, 2, 1.5)
	fmt.Printf("%*d\n", 4)
	fmt.Printf("%[1]d\n", 1, 2, 3)
	fmt.Printf("%.[2]*[1]f\n", 1.5, 2)
	fmt.Printf("%[1]v %v\n", 1, "x")
	fmt.Printf("%[5]*d\n", 1)
}

// Vet:
// 8:20: fmt.Printf format %[1]s has arg 1 of wrong type int
// 10:14: fmt.Printf format %[3]d reads arg #3, but call has 2 args
// 11:13: fmt.Printf format has invalid argument index [0]
// 12:13: fmt.Printf format has invalid argument index [x]
// 13:13: fmt.Printf format %[1d
//  is missing closing ]
// 14:13: fmt.Printf format has invalid argument index [-1]
// 16:14: fmt.Printf format %[2]*d reads arg #3, but call has 2 args
// 18:14: fmt.Printf format %*d uses non-int "w" as argument of *
// 20:14: fmt.Printf format %.*f uses non-int 2.5 as argument of *
// 22:14: fmt.Printf format %*d reads arg #2, but call has 1 arg
// 26:14: fmt.Printf format %[5]*d reads arg #5, but call has 1 arg
