package main

import (
	"bufio"
	"fmt"
	"sort"
	"strings"
)

const text = `It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness`

func main() {
	counts := map[string]int{}
	sc := bufio.NewScanner(strings.NewReader(text))
	sc.Split(bufio.ScanWords)
	for sc.Scan() {
		w := strings.ToLower(strings.Trim(sc.Text(), ",."))
		counts[w]++
	}
	words := make([]string, 0, len(counts))
	for w := range counts {
		words = append(words, w)
	}
	sort.Slice(words, func(i, j int) bool {
		if counts[words[i]] != counts[words[j]] {
			return counts[words[i]] > counts[words[j]]
		}
		return words[i] < words[j]
	})
	for _, w := range words {
		fmt.Printf("%-12s %d %s\n", w, counts[w], strings.Repeat("*", counts[w]))
	}
}

// Output:
// it           4 ****
// of           4 ****
// the          4 ****
// was          4 ****
// age          2 **
// times        2 **
// best         1 *
// foolishness  1 *
// wisdom       1 *
// worst        1 *
