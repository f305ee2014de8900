package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	w := tabwriter.NewWriter(os.Stdout, 0, 8, 2, ' ', 0)
	fmt.Fprintln(w, "NAME\tQTY\tPRICE")
	for _, r := range []struct {
		n string
		q int
		p float64
	}{{"apple", 3, 0.5}, {"watermelon", 12, 3.25}, {"fig", 100, 12}} {
		fmt.Fprintf(w, "%s\t%d\t%.2f\n", r.n, r.q, r.p)
	}
	w.Flush()
	w = tabwriter.NewWriter(os.Stdout, 5, 0, 1, '.', tabwriter.AlignRight|tabwriter.Debug)
	fmt.Fprintln(w, "a\tb\tc\t")
	fmt.Fprintln(w, "aa\tbbbbbbbb\tc\t")
	w.Flush()
}

// Output:
// NAME        QTY  PRICE
// apple       3    0.50
// watermelon  12   3.25
// fig         100  12.00
// ....a|........b|....c|
// ...aa|.bbbbbbbb|....c|
