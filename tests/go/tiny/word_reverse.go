package main

import (
	"fmt"
	"slices"
	"strings"
)

func main() {
	w := strings.Fields("the sky  is blue")
	slices.Reverse(w)
	fmt.Println(strings.Join(w, " "))
	for i, x := range w {
		r := []rune(x)
		slices.Reverse(r)
		w[i] = string(r)
	}
	fmt.Printf("%q\n", w)
}

// Output:
// blue is sky the
// ["eulb" "si" "yks" "eht"]
