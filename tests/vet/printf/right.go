package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

func main() {
	fmt.Printf("%5d|%-5s|%6.2f|%t|%v|%+v|%#v|%T\n", 1, "a", 2.5, true, nil, struct{}{}, 3, 4)
	fmt.Println("done:", 100, "%")
	fmt.Printf("%3d%%\n", 50)
	for i, word := range strings.Fields("a b c") {
		fmt.Printf("%d: %q\n", i, word)
	}
	fmt.Fprintf(os.Stdout, "%s\n", strings.Repeat("-", 4))
	fmt.Printf("%*d\n", 5, 1)
	fmt.Printf("%x %X %o %b %c %U\n", 255, 255, 8, 5, 'x', 'x')
	fmt.Printf("%s %v\n", time.Second, time.Now().IsZero())
	fmt.Printf("%6.2e %g\n", 1.0, 2.0)
	fmt.Printf("%p\n", &struct{}{})
}

// Vet:
