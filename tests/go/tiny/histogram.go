package main

import (
	"fmt"
	"strings"
)

func main() {
	data := []int{3, 7, 1, 9, 4}
	top := 0
	for _, v := range data {
		top = max(top, v)
	}
	for h := top; h > 0; h -= 2 {
		for _, v := range data {
			if v >= h {
				fmt.Print("# ")
			} else {
				fmt.Print("  ")
			}
		}
		fmt.Println("|")
	}
	fmt.Println(strings.Repeat("--", len(data)))
}

// Output:
//       #   |
//   #   #   |
//   #   #   |
// # #   # # |
// # # # # # |
// ----------
