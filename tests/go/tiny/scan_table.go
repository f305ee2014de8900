package main

import (
	"bufio"
	"fmt"
	"strings"
)

func main() {
	in := bufio.NewScanner(strings.NewReader("apple 3 0.5\npear x 1\nfig 2 1.25\n\nplum 1"))
	total := 0.0
	for line := 1; in.Scan(); line++ {
		var name string
		var n int
		var price float64
		k, err := fmt.Sscan(in.Text(), &name, &n, &price)
		if err != nil {
			fmt.Printf("line %d: %d read: %v\n", line, k, err)
			continue
		}
		total += float64(n) * price
	}
	fmt.Printf("%.2f\n", total)
}

// Output:
// line 2: 1 read: expected integer
// line 4: 0 read: EOF
// line 5: 2 read: EOF
// 4.00
