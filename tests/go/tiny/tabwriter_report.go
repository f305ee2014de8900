package main

import (
	"fmt"
	"os"
	"text/tabwriter"
)

func main() {
	w := tabwriter.NewWriter(os.Stdout, 8, 0, 1, ' ', tabwriter.AlignRight)
	for i, n := range []string{"alpha", "b", "gamma ray"} {
		fmt.Fprintf(w, "%s\t%d\t%.1f\t\n", n, i*1000, float64(i)/3)
	}
	w.Flush()
	w.Init(os.Stdout, 0, 4, 1, '.', 0)
	fmt.Fprint(w, "k\tvalue\nlonger key\tv\n")
	w.Flush()
}

// Output:
//      alpha       0     0.0
//          b    1000     0.3
//  gamma ray    2000     0.7
// k..........value
// longer key.v
