package main

import (
	"fmt"
	"strings"
)

func main() {
	dna := "AGCTTTTCATTCTGACTGCAACGGGCAATATGTCTC"
	counts := [4]int{}
	for _, c := range dna {
		counts[strings.IndexRune("ACGT", c)]++
	}
	fmt.Println(counts)
	comp := strings.NewReplacer("A", "T", "T", "A", "C", "G", "G", "C").Replace(dna)
	fmt.Println(comp[:10], strings.Count(dna, "TT"), strings.LastIndex(dna, "TG"))
	d := 0
	for i := range dna {
		if dna[i] != comp[i] {
			d++
		}
	}
	fmt.Println(d == len(dna))
	kmers := map[string]int{}
	for i := 0; i+3 <= len(dna); i++ {
		kmers[dna[i:i+3]]++
	}
	fmt.Println(len(kmers), kmers["TTC"], kmers["XXX"])
}

// Output:
// [8 9 7 12]
// TCGAAAAGTA 3 30
// true
// 28 2 0
