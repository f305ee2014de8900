package main

import (
	"fmt"
	"os"
)

func main() {
	fmt.Printf("%d %d\n", 1)
	fmt.Printf("%d\n", 1, 2)
	fmt.Printf("%d\n")
	fmt.Printf("no\n", 1)
	fmt.Printf("no %%\n", 1)
	fmt.Printf("%%\n")
	fmt.Printf("")
	fmt.Printf("%d %d %d\n", 1, 2)
	fmt.Printf("é%dé %s\n", 1)
	fmt.Sprintf("%d", 1, 2, 3)
	_ = fmt.Sprintf("%s %s %s", "a", "b")
	_ = fmt.Errorf("%v")
	fmt.Fprintf(os.Stdout, "%d\n", 1, 2)
	fmt.Fprintf(os.Stdout, "%d %d\n", 1)
	args := []any{1, 2}
	fmt.Printf("%d %d\n", args...)
	fmt.Printf("%d\n", args...)
	fmt.Printf("no\n", args...)
	fmt.Printf("%d %d %d\n", args...)
}

// Vet:
// 9:17: fmt.Printf format %d reads arg #2, but call has 1 arg
// 10:2: fmt.Printf call needs 1 arg but has 2 args
// 11:14: fmt.Printf format %d reads arg #1, but call has 0 args
// 12:21: fmt.Printf call has arguments but no formatting directives
// 13:2: fmt.Printf call needs 0 args but has 1 arg
// 16:20: fmt.Printf format %d reads arg #3, but call has 2 args
// 17:21: fmt.Printf format %s reads arg #2, but call has 1 arg
// 18:2: fmt.Sprintf call needs 1 arg but has 3 args
// 18:2: result of fmt.Sprintf call not used
// 19:25: fmt.Sprintf format %s reads arg #3, but call has 2 args
// 20:18: fmt.Errorf format %v reads arg #1, but call has 0 args
// 21:2: fmt.Fprintf call needs 1 arg but has 2 args
// 22:29: fmt.Fprintf format %d reads arg #2, but call has 1 arg
// 26:21: fmt.Printf call has arguments but no formatting directives
