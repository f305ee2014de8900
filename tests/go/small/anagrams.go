package main

import (
	"fmt"
	"slices"
	"sort"
	"strings"
)

func key(s string) string {
	r := strings.Split(strings.ToLower(s), "")
	sort.Strings(r)
	return strings.Join(r, "")
}

func main() {
	groups := make(map[string][]string)
	for _, w := range strings.Fields("listen Silent enlist google elgoog abc cab xyz") {
		groups[key(w)] = append(groups[key(w)], w)
	}
	var out [][]string
	for _, g := range groups {
		if len(g) > 1 {
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(a, b []string) int { return slices.Compare(a, b) })
	fmt.Println(out, len(groups))
}

// Output:
// [[abc cab] [google elgoog] [listen Silent enlist]] 4
